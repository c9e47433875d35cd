package tallydock.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.BadgeId;
import tallydock.usecase.people.MemoryVault;

class BadgeVaultTest {
    private final MemoryVault memory = new MemoryVault();

    @Test
    void aBadgeIsFoundByItsCodeAndItsCodeIsKeptNowhere() {
        var vault = new BadgeVault(memory, memory, new Random(3));
        var badge = new BadgeId(new UUID(0, 9));

        var code = vault.issue(badge);

        assertThat(vault.find(code)).contains(badge);
        assertThat(vault.find(BadgeCode.create(new Random(4)))).isEmpty();
        assertThat(memory.toString()).doesNotContain(code.payload().substring(3));
    }

    @Test
    void twoBadgesNeverShareACode() {
        var first = new BadgeVault(memory, memory, new Random(3)).issue(new BadgeId(new UUID(0, 1)));
        var second = new BadgeVault(memory, memory, new Random(3)).issue(new BadgeId(new UUID(0, 2)));

        assertThat(second).isNotEqualTo(first);
    }
}
