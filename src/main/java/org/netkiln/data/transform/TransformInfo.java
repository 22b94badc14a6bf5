package org.netkiln.data.transform;

import org.netkiln.param.Schema;

/**
 * What a transform says of itself.
 *
 * @param type the name in the project file: {@code normalize}
 * @param name the name that people see
 * @param pytorch the class of torchvision that it equals
 * @param help one or two sentences on what it does, in English
 */
public record TransformInfo(String type, String name, String pytorch, String help, Schema schema) {}
