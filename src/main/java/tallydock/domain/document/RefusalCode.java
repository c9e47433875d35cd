package tallydock.domain.document;

/// Why a file is not read at all. The names are part of the program's JSON.
public enum RefusalCode {
    PASSWORD_PROTECTED,
    CORRUPT_ARCHIVE,
    DECOMPRESSION_LIMIT,
    XML_FORBIDDEN,
    WRONG_CONTENT,
    EMPTY_FILE,
    IS_FOLDER,
    CHANGED_WHILE_READ,
    NO_TABLE,
    NO_LINES
}
