package tallydock.domain.barcode;

import java.util.Optional;

/// The three digits a GTIN begins with: which GS1 office issued it, in which country. It says nothing of where goods
/// were made.
public record Gs1Prefix(String digits, Optional<String> country) {
    /// First, last, country (ISO 3166); what is not listed is used within companies, for coupons or for print.
    private static final String TABLE = """
            000-019US 030-039US 060-139US 300-379FR 380-380BG 383-383SI 385-385HR 387-387BA 389-389ME 400-440DE
            450-459JP 460-469RU 470-470KG 471-471TW 474-474EE 475-475LV 476-476AZ 477-477LT 478-478UZ 479-479LK
            480-480PH 481-481BY 482-482UA 483-483TM 484-484MD 485-485AM 486-486GE 487-487KZ 488-488TJ 489-489HK
            490-499JP 500-509GB 520-521GR 528-528LB 529-529CY 530-530AL 531-531MK 535-535MT 539-539IE 540-549BE
            560-560PT 569-569IS 570-579DK 590-590PL 594-594RO 599-599HU 600-601ZA 603-603GH 604-604SN 608-608BH
            609-609MU 611-611MA 613-613DZ 615-615NG 616-616KE 618-618CI 619-619TN 620-620TZ 621-621SY 622-622EG
            624-624LY 625-625JO 626-626IR 627-627KW 628-628SA 629-629AE 640-649FI 690-699CN 700-709NO 729-729IL
            730-739SE 740-740GT 741-741SV 742-742HN 743-743NI 744-744CR 745-745PA 746-746DO 750-750MX 754-755CA
            759-759VE 760-769CH 770-771CO 773-773UY 775-775PE 777-777BO 778-779AR 780-780CL 784-784PY 786-786EC
            789-790BR 800-839IT 840-849ES 850-850CU 858-858SK 859-859CZ 860-860RS 865-865MN 867-867KP 868-869TR
            870-879NL 880-881KR 884-884KH 885-885TH 888-888SG 890-890IN 893-893VN 896-896PK 899-899ID 900-919AT
            930-939AU 940-949NZ 955-955MY 958-958MO
            """;

    /// Of 12 or 13 digits; a GTIN of 14 is read without its first. Shorter ones begin otherwise.
    public static Optional<Gs1Prefix> of(String gtin) {
        return switch (gtin.length()) {
            case 12 -> Optional.of(prefix("0" + gtin.substring(0, 2)));
            case 13 -> Optional.of(prefix(gtin.substring(0, 3)));
            case 14 -> Optional.of(prefix(gtin.substring(1, 4)));
            default -> Optional.empty();
        };
    }

    private static Gs1Prefix prefix(String digits) {
        for (String entry : TABLE.strip().split("\\s+", -1)) {
            boolean isIn = digits.compareTo(entry.substring(0, 3)) >= 0 && digits.compareTo(entry.substring(4, 7)) <= 0;
            if (isIn) {
                return new Gs1Prefix(digits, Optional.of(entry.substring(7)));
            }
        }
        return new Gs1Prefix(digits, Optional.empty());
    }
}
