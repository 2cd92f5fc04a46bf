// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/kill_ground.h"

#include "core/lab/options.h"
#include "core/service/cycle.h"
#include "core/store/notice_store.h"
#include "core/store/round_store.h"

#include <QDir>
#include <QSaveFile>

#include <chrono>

namespace caretaker::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList Copied{u"caretaker.db"_s, u"caretaker.toml"_s, u"policy.toml"_s};

template <typename Value>
Value must(Expected<Value> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().toString()));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*value);
}

QJsonObject ran(const QStringList& arguments)
{
    const Ran one = run(arguments);
    if (one.exitCode != 0)
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), one.err.constData());
    return one.json();
}

void write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qFatal("cannot write %s", qPrintable(path));
}

/// The default policy, but a notice follows a case at once, twice as many letters; and no clock stops because
/// all CAs of the registry's own repository fail.
QByteArray hastyPolicy()
{
    return "schema = \"caretaker/policy/1\"\nname = \"hasty\"\nextends = \"bcp-default\"\n"
           "[guards]\nregistry_repository = \"count\"\n"
           "[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"notify\"\nafter = \"0s\"\n";
}

/// They broke in two halves: all at once, it would be taken for a fault of ours.
bool works(std::size_t ca, Instant at, Instant broke)
{
    return at < broke + (ca < KillGround::Cas / 2 ? 0min : 10min);
}

observe::RoundResult pastLook(const std::vector<fleet::DelegatedCa>& fleet, Instant at, Instant broke)
{
    observe::RoundResult look{.at = at, .vantage = VantageName::fromString(u"local"_s)};
    for (std::size_t i = 0; i < fleet.size(); ++i) {
        observe::Observation seen{.ca = fleet[i].handle, .vantage = look.vantage, .at = at};
        seen.functional = seen.complete = works(i, at, broke);
        look.observations.push_back(std::move(seen));
    }
    return look;
}

} // namespace

/// The files as they are, apart: opening them would mend what the next cycle has to be able to mend.
QString Copy::snapshot() const
{
    const QString path = m_folder + u"/tally.db"_s;
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + suffix);
        if (suffix != "-shm"_L1 && QFile::exists(database() + suffix) &&
            !QFile::copy(database() + suffix, path + suffix))
            qFatal("cannot copy %s", qPrintable(database() + suffix));
    }
    return path;
}

Tally Copy::tally(const std::optional<store::AuditHead>& before) const
{
    Tally tally;
    const auto database = must(store::Database::open(snapshot(), store::Database::Mode::ReadWrite));
    const auto chain = must(store::AuditChain(database).verify(before));
    const auto whole = database.checkIntegrity();
    tally.head = chain.head;
    tally.intact = chain.intact() && whole.has_value();
    tally.problem = whole ? chain.problem : whole.error().toString();
    tally.rounds = must(store::RoundStore(database).count());
    const auto notices = must(store::NoticeStore(database).list());
    for (const store::StoredNotice& notice : notices) {
        ++(notice.status == "sent"_L1 ? tally.sent : tally.queued);
        ++tally.notices[notice.caseId + u' ' + notice.kind + u' ' + notice.language];
    }
    tally.letters = static_cast<int>(QDir(outbox()).entryList({u"*.eml"_s}, QDir::Files).size());
    return tally;
}

KillGround::KillGround()
{
    makeLab();
    makePast();
    m_server.start(programPath(), {u"lab"_s, u"serve"_s, m_dir.filePath(u"lab"_s)}, QIODevice::ReadOnly);
    if (!m_server.waitForReadyRead(60'000))
        qFatal("the lab is not served");
}

KillGround::~KillGround()
{
    m_server.terminate();
    m_server.waitForFinished(20'000);
}

void KillGround::makeLab()
{
    const auto ports = must(lab::findFreePorts(2));
    const QString dir = m_dir.filePath(u"lab"_s);
    const QJsonObject made =
        ran({u"--json"_s, u"lab"_s, u"make"_s, dir, u"--cas"_s, QString::number(Cas), u"--roas"_s, u"1"_s,
             u"--https-port"_s, QString::number(ports[0]), u"--rsync-port"_s, QString::number(ports[1])});
    for (int i = 1; i <= Cas; ++i)
        ran({u"lab"_s, u"break"_s, dir, u"ca-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"withdrawn-manifest"_s});
    write(m_dir.filePath(u"policy.toml"_s), hastyPolicy());
    write(m_dir.filePath(u"caretaker.toml"_s),
          u"[trust_anchor]\ntal = \"%1\"\n[observe]\nca_bundle = \"%2\"\nallow_private_addresses = true\n"
          "rsync_probe = \"0s\"\n[policy]\nfile = \"policy.toml\"\n"_s
              .arg(made["tal"_L1].toString(), made["ca_bundle"_L1].toString())
              .toUtf8());
    ran({u"--config"_s, m_dir.filePath(u"caretaker.toml"_s), u"ca"_s, u"import"_s,
         made["fleet"_L1].toString()});
}

/// Well two days ago, and failing since: for less than a day when it was looked last, for more by now.
void KillGround::makePast()
{
    const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const Instant broke = now - 25h;
    auto workspace = must(service::Workspace::open({.configFile = m_dir.filePath(u"caretaker.toml"_s),
                                                    .database = {},
                                                    .mode = store::Database::Mode::ReadWrite}));
    const auto cycle = must(service::Cycle::create(std::move(workspace), broke - 1h));
    for (const Duration after : std::initializer_list<Duration>{-1h, 0h, 10min, 5h, 10h, 15h, 20h, 23h})
        must(cycle->take({pastLook(cycle->fleet(), broke + after, broke)}, broke + after));
}

Copy KillGround::makeCopy()
{
    const QString folder = m_dir.filePath(u"copy-%1"_s.arg(++m_copies));
    QDir(m_dir.filePath(u"copy-%1"_s.arg(m_copies - 1))).removeRecursively();
    if (!QDir().mkpath(folder))
        qFatal("cannot make %s", qPrintable(folder));
    for (const QString& name : Copied)
        if (!QFile::copy(m_dir.filePath(name), folder + u'/' + name))
            qFatal("cannot copy %s", qPrintable(name));
    return Copy(folder);
}

} // namespace caretaker::test
