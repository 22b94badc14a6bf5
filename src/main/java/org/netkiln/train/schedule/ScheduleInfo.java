package org.netkiln.train.schedule;

import org.netkiln.param.Param;
import org.netkiln.param.Schema;

/**
 * What a schedule says of itself.
 *
 * @param type the name in the project file: {@code step_lr}
 * @param name the name that people see: {@code StepLR}
 * @param pytorch the PyTorch class it equals
 * @param help one or two sentences on what it does, in English
 */
public record ScheduleInfo(String type, String name, String pytorch, String help, Schema schema) {
    static ScheduleInfo of(String type, String name, String help, Param<?>... params) {
        return new ScheduleInfo(type, name, "torch.optim.lr_scheduler." + name, help, Schema.of(params));
    }
}
