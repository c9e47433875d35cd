package tallydock.domain.document;

/// A product's names in Chinese and in English (or another language written in Latin letters).
public record Names(DocName zh, DocName en) {
    public static final Names NONE = new Names(DocName.NONE, DocName.NONE);
}
