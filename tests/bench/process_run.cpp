// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process_run.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

#include <openssl/crypto.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace caretaker::bench {

using namespace Qt::StringLiterals;

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

QString processorName()
{
    for (const QByteArray& line : readFile(u"/proc/cpuinfo"_s).split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromLatin1(line.sliced(line.indexOf(':') + 1)).trimmed();
    }
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

void fail(const QString& why)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(why));
    std::exit(4);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        fail(u"%1: %2"_s.arg(path, file.errorString()));
}

QByteArray outputOf(const QStringList& command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.first(), command.sliced(1));
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        fail(u"this did not work: %1"_s.arg(command.join(u' ')));
    return process.readAllStandardOutput();
}

Run measure(const QStringList& command)
{
    std::vector<QByteArray> bytes;
    for (const QString& argument : command)
        bytes.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& argument : bytes)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int refused = posix_spawnp(&child, argv[0], &quiet, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    int status = 0;
    rusage usage{};
    if (refused != 0 || wait4(child, &status, 0, &usage) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        fail(u"this did not work: %1"_s.arg(command.join(u' ')));
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty() ||
           !QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}).isEmpty();
}

QString machine()
{
    return u"%1, %2 threads, %3, Qt %4, %5"_s.arg(
        processorName(), QString::number(QThread::idealThreadCount()), QSysInfo::kernelVersion(),
        QString::fromLatin1(qVersion()), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION)));
}

} // namespace caretaker::bench
