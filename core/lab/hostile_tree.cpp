// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/hostile_tree.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace caretaker::lab {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr qint64 FilesInAFolder = 1000;
constexpr qint64 LinksOfAFile = 30'000; ///< file systems allow no more than some 65 000

void makeSymlinks(const fs::path& folder, qint64)
{
    fs::create_symlink("/etc/passwd", folder / "passwd.cer");
    fs::create_directory_symlink("../..", folder / "above");
    fs::create_directory_symlink("/etc", folder / "etc");
}

/// Links to a few files: a name costs less than a file.
void makeFiles(const fs::path& folder, qint64 amount)
{
    fs::path original;
    fs::path sub;
    for (qint64 i = 0; i < amount; ++i) {
        if (i % FilesInAFolder == 0) {
            sub = folder / std::to_string(i / FilesInAFolder);
            fs::create_directory(sub);
        }
        const fs::path file = sub / (std::to_string(i) + ".roa");
        if (i % LinksOfAFile == 0) {
            original = file;
            std::ofstream(file) << "tiny";
        } else {
            fs::create_hard_link(original, file);
        }
    }
}

void makeHugeFile(const fs::path& folder, qint64 amount)
{
    const fs::path file = folder / "huge.roa";
    std::ofstream{file}.close();
    fs::resize_file(file, static_cast<std::uintmax_t>(amount)); // sparse: it takes no room
}

struct TreeRow
{
    FaultKind kind;
    QLatin1StringView folder;
    void (*make)(const fs::path& folder, qint64 amount);
};
constexpr std::array<TreeRow, 3> TreeRows{{{FaultKind::RsyncSymlinks, "hostile-links"_L1, makeSymlinks},
                                           {FaultKind::ManyFiles, "hostile-files"_L1, makeFiles},
                                           {FaultKind::HugeFile, "hostile-size"_L1, makeHugeFile}}};

constexpr qint64 Absent = -1;

/// The folder as it is to be, whatever was there: also what a killed process left half done.
Expected<void> remake(const TreeRow& row, const QString& module, qint64 amount)
{
    const fs::path folder(QFile::encodeName(module + row.folder).toStdString());
    try {
        fs::remove_all(folder);
        if (amount != Absent) {
            fs::create_directories(folder);
            row.make(folder, amount);
        }
    } catch (const fs::filesystem_error& error) {
        const auto why = QString::fromLocal8Bit(error.code().message().c_str());
        return unexpected(Error::failed(u"cannot make the files of a fault: %1"_s.arg(why), module));
    }
    return {};
}

} // namespace

Expected<void> HostileTree::sync(const std::vector<Act>& acts)
{
    for (const TreeRow& row : TreeRows) {
        const auto act = std::ranges::find(acts, row.kind, &Act::kind);
        const qint64 wanted = act == acts.end() ? Absent : act->amount;
        const auto made = m_made.try_emplace(row.kind, Absent).first;
        if (wanted == made->second)
            continue;
        if (auto remade = remake(row, m_folder, wanted); !remade)
            return remade;
        made->second = wanted;
    }
    return {};
}

} // namespace caretaker::lab
