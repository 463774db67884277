package org.scrutineer.protection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A store's key under one passphrase, sealed with AES-256-GCM: a wrong passphrase is told for certain.
 *
 * @param nonce 12 bytes, used once
 * @param sealed the key and the seal
 */
record Wrapped(Stretching stretching, byte[] nonce, byte[] sealed) {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    Wrapped {
        if (nonce.length != NONCE || sealed.length != StoreKey.BYTES + TAG_BITS / Byte.SIZE) {
            throw new IllegalArgumentException("Not a sealed key");
        }
    }

    /** @param use what it is sealed for; what is sealed for one use does not open for another */
    static Wrapped wrap(StoreKey key, Passphrase passphrase, String use) {
        Stretching stretching = Stretching.fresh();
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, stretching.key(passphrase), nonce, use);
            return new Wrapped(stretching, nonce, cipher.doFinal(key.bytes()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key; empty when it is not this passphrase. */
    Optional<StoreKey> open(Passphrase passphrase, String use) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, stretching.key(passphrase), nonce, use);
            return Optional.of(new StoreKey(cipher.doFinal(sealed)));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String use) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
