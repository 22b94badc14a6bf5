package org.netkiln.ui.training;

/** What a chart can be saved as. */
enum ChartFormat {
    PNG {
        @Override
        byte[] of(CurveChart chart) {
            return ChartFiles.png(chart.chart());
        }
    },
    SVG {
        @Override
        byte[] of(CurveChart chart) {
            return ChartFiles.svg(chart.chart());
        }
    },
    CSV {
        @Override
        byte[] of(CurveChart chart) {
            return ChartFiles.csv(chart.lines());
        }
    };

    /** The file's content. */
    abstract byte[] of(CurveChart chart);
}
