package tallydock.desk.kit.text;

import tallydock.domain.people.Role;

/// What a person does here, in words.
public final class RoleWords {
    private RoleWords() {}

    public static Say of(Role role) {
        return switch (role) {
            case RECEIVER -> Say.key("kit.role.receiver");
            case PACKER -> Say.key("kit.role.packer");
            case SUPERVISOR -> Say.key("kit.role.supervisor");
            case ADMINISTRATOR -> Say.key("kit.role.administrator");
            case VIEWER -> Say.key("kit.role.viewer");
        };
    }
}
