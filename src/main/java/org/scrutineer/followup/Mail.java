package org.scrutineer.followup;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A letter as a mailto address (RFC 6068), which the person's own mail program opens. This program sends nothing.
 *
 * @param shortened whether the letter was longer than mail programs take, so that its end has to be pasted in
 */
public record Mail(URI uri, boolean shortened) {
    /** Windows hands a program no more than about 2,000 signs of an address. */
    static final int MOST = 1_800;
    private static final String REST = "\n… The list goes on: the whole text was copied and can be pasted here.";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    public static Mail of(Letter letter) {
        String head = "mailto:" + encoded(letter.to(), "@+") + "?subject=" + encoded(letter.subject(), "") + "&body=";
        String whole = head + encoded(letter.body(), "");
        if (whole.length() <= MOST) {
            return new Mail(URI.create(whole), false);
        }
        String body = letter.body();
        while (!body.isEmpty() && head.length() + encoded(body + REST, "").length() > MOST) {
            int line = body.lastIndexOf('\n');
            body = line > 0 ? body.substring(0, line) : "";
        }
        return new Mail(URI.create(head + encoded(body + REST, "")), true);
    }

    /** Lines end with CR LF in an address, and a space is %20: a plus would stay a plus. */
    private static String encoded(String text, String alsoPlain) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xff);
            if (PLAIN.indexOf(sign) >= 0 || alsoPlain.indexOf(sign) >= 0) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(String.format("%02X", (int) sign));
            }
        }
        return encoded.toString();
    }
}
