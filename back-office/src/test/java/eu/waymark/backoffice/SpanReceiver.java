package eu.waymark.backoffice;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes spans by OTLP over HTTP on the loopback address, as a collector does. */
record SpanReceiver(HttpServer server, Queue<Span> spans) implements AutoCloseable {
    static SpanReceiver start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Queue<Span> spans = new ConcurrentLinkedQueue<>();
            server.createContext("/v1/traces", exchange -> {
                ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
                        .getResourceSpansList()
                        .forEach(resource ->
                                resource.getScopeSpansList().forEach(scope -> spans.addAll(scope.getSpansList())));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return new SpanReceiver(server, spans);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Those of one trace. */
    List<Span> of(String trace) {
        return spans.stream()
                .filter(span -> HexFormat.of()
                        .formatHex(span.getTraceId().toByteArray())
                        .equals(trace))
                .toList();
    }

    /** The span that it is a part of; empty where none such has come. */
    Optional<Span> parent(Span child) {
        return spans.stream()
                .filter(span -> span.getSpanId().equals(child.getParentSpanId()))
                .findFirst();
    }

    static String attribute(Span span, String key) {
        return span.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals(key))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
