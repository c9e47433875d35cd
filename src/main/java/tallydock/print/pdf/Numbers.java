package tallydock.print.pdf;

/// Numbers as pages want them: no exponents, no more digits than an eye or a head can tell apart.
final class Numbers {
    private static final int PARTS = 1000;

    private Numbers() {}

    static String of(double number) {
        long parts = Math.round(number * PARTS);
        if (parts % PARTS == 0) {
            return Long.toString(parts / PARTS);
        }
        String sign = parts < 0 ? "-" : "";
        long all = Math.abs(parts);
        String fraction = Long.toString(PARTS + all % PARTS).substring(1);
        return sign + all / PARTS + "." + fraction;
    }
}
