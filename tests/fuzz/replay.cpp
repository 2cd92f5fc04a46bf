// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main() of a fuzz target outside preset "fuzz": gives it every seed and past crash, then mutations of
// them from a fixed random sequence, so that any compiler and every test run exercises the decoders and a
// failure comes back in the next run. Arguments: folders of seeds. Exit 0 unless the target crashes.
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <cstdint>
#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr qint64 MaxSeedBytes = 1'000'000;
constexpr int MutationsInAll = 4000;
constexpr qint64 BytesInAll = 200'000'000; // large seeds get fewer mutations

void run(const QByteArray& input)
{
    // An exact copy on the heap, so that AddressSanitizer sees a read of one byte too many.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

std::vector<QByteArray> readSeeds(const QStringList& folders)
{
    std::vector<QByteArray> seeds{QByteArray(), QByteArray(1, '\0'), QByteArray(1, '\x30'),
                                  QByteArray(64, '\xff')};
    for (const QString& folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                seeds.push_back(file.read(MaxSeedBytes));
        }
    }
    return seeds;
}

class Mutator
{
public:
    QByteArray operator()(QByteArray bytes)
    {
        for (int i = below(4); i >= 0; --i)
            mutateOnce(bytes);
        return bytes;
    }

private:
    int below(qsizetype n)
    {
        return n <= 0 ? 0 : static_cast<int>(m_random() % static_cast<std::uint64_t>(n));
    }
    char anyByte() { return static_cast<char>(m_random() & 0xff); }

    void mutateOnce(QByteArray& bytes)
    {
        const int place = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes.truncate(place);
            break;
        case 1:
            bytes.insert(place, anyByte());
            break;
        case 2:
            bytes.remove(place, 1 + below(8));
            break;
        case 3:
            bytes.append(bytes.mid(place, 64));
            break;
        default:
            if (!bytes.isEmpty())
                bytes[place] = anyByte();
        }
    }

    std::mt19937_64 m_random{20260101}; // the same sequence in every run
};

} // namespace

int main(int argc, char** argv)
{
    QStringList folders;
    for (int i = 1; i < argc; ++i)
        folders << QString::fromLocal8Bit(argv[i]);
    const std::vector<QByteArray> seeds = readSeeds(folders);
    for (const QByteArray& seed : seeds)
        run(seed);
    Mutator mutate;
    qint64 bytes = 0;
    int runs = 0;
    for (; runs < MutationsInAll && bytes < BytesInAll; ++runs) {
        const QByteArray& seed = seeds[static_cast<size_t>(runs) % seeds.size()];
        run(mutate(seed));
        bytes += seed.size();
    }
    std::printf("%zu seeds, %d mutations\n", seeds.size(), runs);
    return 0;
}
