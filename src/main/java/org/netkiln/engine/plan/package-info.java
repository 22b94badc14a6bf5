/**
 * The flat plan: a SameDiff graph becomes a list of bound kernels on memory that was laid out beforehand, so that a step
 * neither allocates nor asks for shapes. A graph is read into a {@link org.netkiln.engine.plan.Program}, rewritten to
 * cheaper operations, laid out by liveness, and bound. Depends on ND4J and the JDK only. Compute thread only.
 */
@NullMarked
package org.netkiln.engine.plan;

import org.jspecify.annotations.NullMarked;
