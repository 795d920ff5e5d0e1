package org.adref.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A few clients with a kept connection each, sending one request after the other. Bare sockets, since a comfortable
/// client would take as much of the machine as the server and so make everything look alike.
final class Load {
    private static final int PATIENCE = 30_000; // milliseconds for one answer

    private final URI server;
    private final int clients;

    /// @param server an address of this machine
    Load(URI server, int clients) {
        if (!server.getHost().equals("127.0.0.1") && !server.getHost().equals("localhost")) {
            throw new IllegalArgumentException("Loads stay on this machine: " + server);
        }
        this.server = server;
        this.clients = clients;
    }

    /// The bytes of the n-th request of a client, both from 0.
    interface Script {
        byte[] request(int client, int n);
    }

    /// Answers a second, when every client sends `each` requests that must be answered with `status`.
    double perSecond(int each, int status, Script script) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            var working = new ArrayList<Future<?>>();
            for (int number = 0; number < clients; number++) {
                int client = number;
                working.add(threads.submit(() -> {
                    send(client, each, status, script);
                    return null;
                }));
            }
            for (var one : working) {
                one.get();
            }
            return clients * (double) each * 1e9 / (System.nanoTime() - begin);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(int client, int each, int status, Script script) throws IOException {
        try (var line = open()) {
            for (int n = 0; n < each; n++) {
                line.send(script.request(client, n), status);
            }
        }
    }

    /// A connection that is kept.
    Line open() throws IOException {
        return new Line(new Socket(server.getHost(), server.getPort()));
    }

    /// One client's connection, for one request after the other.
    static final class Line implements AutoCloseable {
        private final Socket socket;
        private final BufferedInputStream in;

        private Line(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }

        /// Sends, and reads the answer, which must have this status.
        void send(byte[] request, int status) throws IOException {
            socket.getOutputStream().write(request);
            int answer = answer(in);
            if (answer != status) {
                throw new IOException("Answered " + answer + " instead of " + status);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /// Reads one answer to its end and gives its status.
    private static int answer(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var words = header.toLowerCase(Locale.ROOT);
            if (words.startsWith("content-length:")) {
                length = Long.parseLong(words.substring(15).strip());
            }
            chunked |= words.equals("transfer-encoding: chunked");
        }
        if (status == 304 || status == 204) {
            return status;
        }
        if (!chunked) {
            in.skipNBytes(length);
            return status;
        }
        while (true) {
            int chunk = Integer.parseInt(line(in), 16);
            in.skipNBytes(chunk);
            line(in);
            if (chunk == 0) {
                return status;
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    /// A request as it goes over the wire. `headers` are whole lines.
    byte[] request(String method, String path, String body, String... headers) {
        var words = new StringBuilder()
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(server.getAuthority())
                .append("\r\n");
        for (var header : headers) {
            words.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            words.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return words.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
    }
}
