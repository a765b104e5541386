package org.partnershipatlas.api.service.load;

/** A file as it was sent: its name without folders, and what is in it. */
@SuppressWarnings("ArrayRecordComponent") // read once and never changed
public record SentFile(String name, byte[] bytes) {}
