package tallydock.architecture;

import com.tngtech.archunit.lang.ArchRule;

/// One rule together with the class planted to break it. The rule matches the product and the planted classes alike,
/// because its package patterns begin with `..`; it may match nothing, since some packages are still to come.
record HouseRule(ArchRule rule, Class<?> planted) {
    HouseRule {
        rule = rule.allowEmptyShould(true);
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
