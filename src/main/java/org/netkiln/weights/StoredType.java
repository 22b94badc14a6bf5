package org.netkiln.weights;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netkiln.tensor.ElementType;

/** An element type as safetensors names it, and the type it becomes in memory. */
enum StoredType {
    F32(4, ElementType.FLOAT32),
    F64(8, ElementType.FLOAT64),
    I64(8, ElementType.INT64),
    U8(1, ElementType.UINT8),
    BOOL(1, ElementType.UINT8),
    F16(2, ElementType.FLOAT32) {
        @Override
        void convert(ByteBuffer from, ByteBuffer to) {
            to.putFloat(Half.toFloat(from.getShort()));
        }
    },
    BF16(2, ElementType.FLOAT32) {
        @Override
        void convert(ByteBuffer from, ByteBuffer to) {
            to.putFloat(Float.intBitsToFloat(from.getShort() << Short.SIZE));
        }
    },
    I8(1, ElementType.INT64) {
        @Override
        void convert(ByteBuffer from, ByteBuffer to) {
            to.putLong(from.get());
        }
    },
    I16(2, ElementType.INT64) {
        @Override
        void convert(ByteBuffer from, ByteBuffer to) {
            to.putLong(from.getShort());
        }
    },
    U16(2, ElementType.INT64) {
        @Override
        void convert(ByteBuffer from, ByteBuffer to) {
            to.putLong(Short.toUnsignedLong(from.getShort()));
        }
    },
    I32(4, ElementType.INT64) {
        @Override
        void convert(ByteBuffer from, ByteBuffer to) {
            to.putLong(from.getInt());
        }
    },
    U32(4, ElementType.INT64) {
        @Override
        void convert(ByteBuffer from, ByteBuffer to) {
            to.putLong(Integer.toUnsignedLong(from.getInt()));
        }
    };

    private final int bytes;
    private final ElementType element;

    StoredType(int bytes, ElementType element) {
        this.bytes = bytes;
        this.element = element;
    }

    int bytes() {
        return bytes;
    }

    ElementType element() {
        return element;
    }

    static Optional<StoredType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    /** The type that a tensor in memory is written as. */
    static StoredType of(ElementType element) {
        return switch (element) {
            case FLOAT32 -> F32;
            case FLOAT64 -> F64;
            case INT64 -> I64;
            case UINT8 -> U8;
        };
    }

    static String names() {
        return Arrays.stream(values()).map(StoredType::name).collect(Collectors.joining(", "));
    }

    /** The elements as they are in memory; the same buffer where nothing changes. */
    ByteBuffer widen(ByteBuffer stored) {
        int count = stored.remaining() / bytes;
        if (bytes == element.bytes()) {
            return stored;
        }
        ByteBuffer wide =
                ByteBuffer.allocate(Math.multiplyExact(count, element.bytes())).order(ByteOrder.LITTLE_ENDIAN);
        while (wide.hasRemaining()) {
            convert(stored, wide);
        }
        return wide.flip();
    }

    /** Reads one element and writes it wider. Only for types that are not kept as they are. */
    void convert(ByteBuffer from, ByteBuffer to) {
        throw new IllegalStateException(name() + " is kept as it is");
    }
}
