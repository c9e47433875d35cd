package tallydock.domain.device.learn;

/// What to change on the scanner or the computer; the most pressing first.
public enum Advice {
    /// It sends no end key and no prefix: nothing it sends can be told from typing. It must send Enter.
    SEND_ENTER,
    /// It types as slowly as a person: shorten the pause between its characters, or give it a prefix.
    TYPE_FASTER_OR_SEND_PREFIX,
    /// It drops the separator: codes with several elements cannot be read. Best it sends Ctrl+].
    SEND_SEPARATOR,
    /// The separator comes as text that may be part of a code. Best it sends Ctrl+].
    SEND_SEPARATOR_AS_KEYS,
    /// Its keyboard country is another than the computer's. Codes are set right where they are known.
    SET_KEYBOARD_COUNTRY,
    /// Caps Lock is on.
    CAPS_LOCK_OFF,
    /// It makes all letters small or large: batch numbers may be read wrongly.
    KEEP_LETTERS,
    /// It does not say what kind of symbol it read; with AIM identifiers fewer codes can be mistaken.
    SEND_AIM
}
