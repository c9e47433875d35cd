package tallydock.domain.label.sscc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.label.sscc.CompanyPrefix.Fault;

class SsccRangeTest {
    private static final CompanyPrefix SHORT = new CompanyPrefix("061414");

    @Test
    void aNumberIsExtensionPrefixSerialAndCheckDigit() {
        var range = new SsccRange(new CompanyPrefix("0614141"), 1, 0, 999_999_999);

        assertThat(range.number(123_456_789)).isEqualTo(new Sscc("106141411234567897"));
        assertThat(range.serial(new Sscc("106141411234567897"))).hasValue(123_456_789);
        assertThat(range.serial(new Sscc("006141411234567890"))).isEmpty();
    }

    @Test
    void aPrefixIsJudgedByTheRulesOfGs1() {
        assertThat(CompanyPrefix.fault("0614141")).isEmpty();
        assertThat(CompanyPrefix.fault("690123456789")).isEmpty();
        assertThat(CompanyPrefix.fault("06141")).contains(Fault.LENGTH);
        assertThat(CompanyPrefix.fault("6901234567890")).contains(Fault.LENGTH);
        assertThat(CompanyPrefix.fault("06141x")).contains(Fault.NOT_DIGITS);
        assertThat(CompanyPrefix.fault("")).contains(Fault.NOT_DIGITS);
        assertThat(CompanyPrefix.fault("2012345")).contains(Fault.RESERVED);
        assertThat(CompanyPrefix.fault("9780306")).contains(Fault.RESERVED);
        assertThatThrownBy(() -> new CompanyPrefix("2012345")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongerPrefixLeavesFewerSerialNumbers() {
        assertThat(SsccRange.lastOf(SHORT)).isEqualTo(9_999_999_999L);
        assertThat(SsccRange.lastOf(new CompanyPrefix("690123456789"))).isEqualTo(9_999);
        assertThatThrownBy(() -> new SsccRange(new CompanyPrefix("690123456789"), 0, 0, 10_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rangesOverlapWhereANumberIsInBothAlsoUnderALongerPrefix() {
        var low = new SsccRange(SHORT, 0, 0, 1_999_999_999L);
        var within = new SsccRange(new CompanyPrefix("0614141"), 0, 5, 9);
        var beside = new SsccRange(new CompanyPrefix("0614142"), 0, 5, 9);

        assertThat(low.overlaps(within)).isTrue();
        assertThat(within.overlaps(low)).isTrue();
        assertThat(low.overlaps(beside)).isFalse();
        assertThat(low.overlaps(new SsccRange(SHORT, 1, 0, 1_999_999_999L))).isFalse();
        assertThat(low.overlaps(new SsccRange(SHORT, 0, 1_999_999_999L, 2_000_000_000L)))
                .isTrue();
    }
}
