<#-- Layout of NOTICE.txt: one line a library, with the licence it is used under. -->
Tallydock contains these libraries, each under its own licence.
The licences of the Java runtime lie beside it, in lib/runtime/legal.
The classes of picocli were written anew in the form of Java 6 without changing what they do.

<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
<#assign licences = entry.getValue()/>
${library.name} ${library.version} (${library.groupId}:${library.artifactId}): ${licences?join(" or ")}<#if library.url??>, ${library.url}</#if>
</#list>
