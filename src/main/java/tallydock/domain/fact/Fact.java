package tallydock.domain.fact;

/// Everything that can happen. Add a kind and the compiler names each place that must know it.
public sealed interface Fact
        permits CountFact,
                ImportFact,
                InboundFact,
                LabelFact,
                ParcelFact,
                PeopleFact,
                PhotoFact,
                PrintFact,
                ProductFact,
                SettingsFact,
                StationFact {}
