// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/lab/world.h"

#include <string>

namespace caretaker::cli {

/// caretaker lab make|serve|break DIR: the simulated RPKI, on loopback.
class LabCommand : public Command
{
public:
    explicit LabCommand(CommandLine& line);

private:
    void addMake(CommandLine& line, CLI::App& lab);
    void addServe(CommandLine& line, CLI::App& lab);
    void addBreak(CommandLine& line, CLI::App& lab);
    int make();
    int serve();
    int breakIt();
    int listKinds() const;
    int listFaults(const lab::FaultScript& script) const;
    Expected<lab::Fault> faultFromOptions() const;
    Expected<std::optional<lab::FaultCycle>> cycleFromOptions() const;
    Expected<lab::World> loadForServing() const;
    int serveUntilStopped(lab::World& world) const;
    lab::Progress progress() const;
    void report(const QString& verb, const lab::World& world) const;

    std::string m_dir;
    struct
    {
        int cas = 20, roas = 10, eeKeys = 8;
        unsigned seed = 1;
        std::uint16_t httpsPort = 8443, rsyncPort = 8873;
        bool ownPorts = false, names = false, ghostbusters = false;
    } m_make;
    struct
    {
        std::uint16_t httpsPort = 0, rsyncPort = 0, dnsPort = 0;
    } m_serve;
    struct
    {
        std::string target, kind, from, to, on, off, object, skew;
        int delayMs = 0;
        std::int64_t amount = 0;
        bool clear = false, list = false;
    } m_break;
};

} // namespace caretaker::cli
