import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Writes the classes of a jar in the form of Java 6, with the maps of their stacks; what they do stays the same. Older
/// ones cannot be kept in an AOT cache: they are read, linked and verified anew at each start. Classes of Java 6 and
/// later stay as they are; a class that would not verify ends the build. usage: NewerClasses JAR
final class NewerClasses {
    private static final int JAVA_6 = 50;

    private final JarFile jar;
    private final ClassFile form;

    private NewerClasses(JarFile jar) {
        this.jar = jar;
        var beside = ClassHierarchyResolver.ofResourceParsing(type -> {
            String name = type.descriptorString();
            var entry = jar.getJarEntry(name.substring(1, name.length() - 1) + ".class");
            try {
                return entry == null ? null : jar.getInputStream(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        this.form = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(
                        beside.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
    }

    public static void main(String[] args) throws IOException {
        var old = Path.of(args[0]);
        var made = Path.of(args[0] + ".new");
        try (var jar = new JarFile(old.toFile())) {
            new NewerClasses(jar).write(made);
        }
        Files.move(made, old, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Path target) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(target))) {
            for (var entry : Collections.list(jar.entries())) {
                byte[] content = jar.getInputStream(entry).readAllBytes();
                var written = new JarEntry(entry.getName());
                written.setTime(entry.getTime());
                out.putNextEntry(written);
                out.write(entry.getName().endsWith(".class") ? newer(content) : content);
                out.closeEntry();
            }
        }
    }

    private byte[] newer(byte[] content) {
        var old = form.parse(content);
        if (old.majorVersion() >= JAVA_6) {
            return content;
        }
        byte[] made = form.transformClass(
                old,
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(ClassTransform.endHandler(built -> built.withVersion(JAVA_6, 0))));
        var faults = form.verify(made);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(old.thisClass().asInternalName() + ": " + faults.getFirst());
        }
        return made;
    }
}
