// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programs that validate a tree which is on disk already, and what each needs to find it.
#pragma once

#include "tests/bench/process_run.h"

#include <QJsonObject>

#include <vector>

namespace caretaker::bench {

/// A lab on disk.
struct Lab
{
    QString dir;
    QString tree;
    QString tal;
};

/// Made by `caretaker lab make` in `dir`; one that is there already and was made less than twelve hours ago,
/// so that its manifests are current, is taken as it is.
Lab makeLab(const QString& program, const QString& dir, int cas, int roas);

struct Contender
{
    QString name;
    QStringList command;
    QString output; ///< the VRPs as CSV, one a line after a header
    QString tree;   ///< what it reads
    std::vector<Run> runs{};
    qsizetype vrps = 0;

    double medianWall() const;
    double medianCpu() const;
    long peakKib() const;
    QJsonObject toJson() const;
};

/// Caretaker first, then rpki-client and FORT where they are installed. `dir` takes copies of the tree in the
/// shapes that they want.
std::vector<Contender> contendersFor(const QString& program, const Lab& lab, const QString& dir);

/// One run each that does not count, then `rounds` in turns, so that what else the machine does hits all
/// alike. Its tree is read once before each run: what is measured is validation, not the disk.
void runInTurns(std::vector<Contender>& contenders, int rounds);

} // namespace caretaker::bench
