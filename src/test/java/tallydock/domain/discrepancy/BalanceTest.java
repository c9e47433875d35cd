package tallydock.domain.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void whatIsTooManyOrLackingIsTheOneThingThatBalancesALine() {
        assertThat(Balance.of(12, 10, 1)).isEqualTo(new Balance(12, 0, 9, 1, 2, 0));
        assertThat(Balance.of(12, 13, 0)).isEqualTo(new Balance(12, 1, 13, 0, 0, 0));
        assertThat(Balance.of(12, 10, 1).isBalanced()).isTrue();
    }

    @Test
    void linesAddUpWithoutCancellingEachOther() {
        var both = Balance.of(12, 10, 1).plus(Balance.of(4, 7, 0));

        assertThat(both).isEqualTo(new Balance(16, 3, 16, 1, 2, 0));
        assertThat(both.isBalanced()).isTrue();
    }

    @Test
    void unitsThatWentNowhereDoNotBalance() {
        assertThat(new Balance(12, 0, 9, 1, 1, 0).isBalanced()).isFalse();
    }

    @Test
    void moreDamagedThanReceivedDoesNotBalance() {
        assertThat(Balance.of(12, 1, 2).isBalanced()).isFalse();
    }
}
