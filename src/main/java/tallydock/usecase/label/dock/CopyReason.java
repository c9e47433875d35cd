package tallydock.usecase.label.dock;

/// Why a label is printed again that should exist once. The words go into the log, in both languages.
public enum CopyReason {
    DAMAGED("damaged 标签损坏"),
    LOST("lost 标签丢失"),
    PRINTER("printer fault 打印不良"),
    OTHER("other 其他");

    private final String words;

    CopyReason(String words) {
        this.words = words;
    }

    /// As it is written into the log.
    public String words() {
        return words;
    }
}
