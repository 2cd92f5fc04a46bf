// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "core/base/text_width.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultColumns = 100;

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Instant Context::now() const
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

void Context::print(const QString& text) const { write(stdout, text.toUtf8() + '\n'); }

void Context::print(const QJsonObject& json) const
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void Context::printRaw(const QByteArray& bytes) const { write(stdout, bytes); }

void Context::say(const QString& text) const
{
    if (!options.quiet && !options.json)
        write(stderr, text.toUtf8() + '\n');
}

int Context::fail(const Error& error) const
{
    progress({});
    write(stderr, "caretaker: "_ba + error.toString().toUtf8() + '\n');
    return error.exitCode();
}

void Context::progress(const QString& text) const
{
    if (options.quiet || isatty(STDERR_FILENO) == 0)
        return;
    write(stderr, "\r\033[K"_ba + text.toUtf8());
}

int Context::columns() const
{
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : DefaultColumns;
}

void Context::printWrapped(const QString& text) const
{
    constexpr int Further = 2;
    for (const QString& line : text.split(u'\n')) {
        const auto words = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
        const int indent = static_cast<int>(words - line.begin());
        print(width() > 0 ? wrappedToWidth(line, width(), indent + Further).join(u'\n') : line);
    }
}

bool Context::isTerminal() const { return isatty(STDOUT_FILENO) != 0; }

} // namespace caretaker::cli
