package org.partnershipatlas.api.command;

import java.util.List;

/**
 * A report in its three forms.
 *
 * @param json as the API gives it
 * @param text lines to read
 * @param table its rows, the headers first
 */
record Told(Object json, List<String> text, List<List<String>> table) {}
