/// What a person at a station or a desk sees: one package per task, and the kit they share.
@NullMarked
package tallydock.desk;

import org.jspecify.annotations.NullMarked;
