package tallydock.domain.barcode;

/// The key that does what a command code does. Station screens act on F-keys and Esc alone; `CHOICE_n` is Ctrl+n and
/// picks the n-th choice on screen; the other Ctrl keys work at a desk.
public enum CommandKey {
    NONE,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F8,
    F10,
    F11,
    ESC,
    CHOICE_1,
    CHOICE_2,
    CHOICE_3,
    CHOICE_4,
    CTRL_L,
    CTRL_M,
    CTRL_SHIFT_L
}
