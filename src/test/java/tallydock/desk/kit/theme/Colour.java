package tallydock.desk.kit.theme;

/// A colour as linear light, for measuring what eyes tell apart.
record Colour(double red, double green, double blue) {
    /// Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
    enum Sight {
        NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        PROTANOPIA(new double[][] {
            {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
        }),
        DEUTERANOPIA(new double[][] {
            {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
        }),
        TRITANOPIA(new double[][] {
            {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
        });

        @SuppressWarnings("ImmutableEnumChecker")
        private final double[][] matrix;

        Sight(double[][] matrix) {
            this.matrix = matrix;
        }

        Colour see(Colour colour) {
            return new Colour(row(0, colour), row(1, colour), row(2, colour));
        }

        private double row(int i, Colour colour) {
            var sum = matrix[i][0] * colour.red + matrix[i][1] * colour.green + matrix[i][2] * colour.blue;
            return Math.clamp(sum, 0.0, 1.0);
        }
    }

    static Colour of(String hex) {
        var value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(linear(value >> 16 & 255), linear(value >> 8 & 255), linear(value & 255));
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    double contrast(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// The distance in CIELAB (1976, white D65).
    double distance(Colour other) {
        var one = lab();
        var two = other.lab();
        return Math.sqrt(Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
    }

    private double[] lab() {
        var x = fold((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        var y = fold(luminance());
        var z = fold((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double fold(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }
}
