package uk.police.wmp.figures.disclosure;

import java.nio.ByteBuffer;

/**
 * Random rounding that isn't drawn again: to the multiple of the base below or above, each as likely as it is near, so that the
 * expected value is the count itself. What is drawn depends on a secret and on what is counted, never on when or how it was asked.
 */
public final class FixedRounding {

    /** What only the force can make of a count of a subject. */
    public interface Secret {
        byte[] sign(String subject, byte[] count);
    }

    private final int base;
    private final Secret secret;

    /** @param base what published counts are multiples of */
    public FixedRounding(int base, Secret secret) {
        this.base = base;
        this.secret = secret;
    }

    public int base() {
        return base;
    }

    /** The count as it is published; a nought and every other multiple of the base stay what they are. */
    long of(long count, String subject) {
        long over = Math.floorMod(count, base);
        long below = count - over;
        return Math.floorMod(draw(count, subject), (long) base) < over ? below + base : below;
    }

    private long draw(long count, String subject) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(count).array();
        return ByteBuffer.wrap(secret.sign("rounding " + subject, number)).getLong();
    }
}
