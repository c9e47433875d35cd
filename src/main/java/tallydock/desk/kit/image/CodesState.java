package tallydock.desk.kit.image;

import java.util.Set;
import tallydock.desk.kit.text.Say;

/// How it stands with the picture that was brought.
public sealed interface CodesState {
    /// None was brought, or all is done with it.
    record Idle() implements CodesState {}

    record Searching() implements CodesState {}

    /// It holds codes. `taken` are the places of those that were counted; `hasSubject` whether it could be a photo of
    /// something.
    record Found(ShownPicture picture, Set<Integer> taken, boolean hasSubject, boolean isKept) implements CodesState {
        public Found {
            taken = Set.copyOf(taken);
        }
    }

    /// Nothing can be done with it, and why.
    record Nothing(Say why) implements CodesState {}
}
