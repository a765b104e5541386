package org.partnershipatlas.api.command;

import java.util.List;
import java.util.function.Supplier;
import org.partnershipatlas.analyser.scenario.Edit;
import org.partnershipatlas.api.service.View;

/**
 * What the compare and scenario reports are told; asked for only where they are made.
 *
 * @param other what the network is compared with
 * @param edits what is tried on it
 */
record WhatIf(Supplier<View> other, Supplier<List<Edit>> edits) {}
