<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>Penegakan</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Daftar publik</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>Menjelang pencabutan</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>Akan dilaksanakan</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Sedang pulih</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>Berikutnya operator disurati; ini berjalan sendiri.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>Berikutnya orang diminta menyebut CA di muka umum.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>Berikutnya orang diminta menangguhkan atau mencabut sertifikat.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>Orang harus menyetujui atau menolak yang diusulkan.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>Disetujui: dilaksanakan di luar program ini, lalu terlihat telah terjadi.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>Masalah hilang untuk saat ini, atau CA sedang dalam perjalanan kembali.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Penangguhan</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Pencabutan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ditahan</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>diusulkan</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>disetujui</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>dilaksanakan</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>terverifikasi</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>dibuka kembali</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Pemeliharaan</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Pengecualian</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Banding</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>Kebijakan ditegakkan, tidak hanya mengamati</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>Tenggat berjalan: tanpa penahanan, tidak buta, tanpa gangguan kami sendiri</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>Operator telah diberi tahu</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>Sebuah pemberitahuan terkirim dan tidak kembali</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>Pengumuman operator tercatat</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>Pengamatan terbaru mendapati CA gagal</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>Pembuktian silang: %1 dari %2 titik pengamatan sepakat</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>Persetujuan: %1 dari %2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>Pemulihan dimulai</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>Sertifikat ditarik</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Tidak ada lagi yang perlu dilakukan</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>sampai sertifikat hilang</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>tenggat berhenti</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>terlambat, jatuh tempo %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>jatuh tempo %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 dari %2 disetujui</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, berakhir %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>Stabil selama %1 dari %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Kurang: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Catat jawaban…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Tahan…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Lepas…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Setujui…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Tolak…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>Usulkan lagi…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Telah dilaksanakan…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>Kesampingkan pembuktian silang…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Tutup…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>Itu memerlukan peran “%1”.</translation>
    </message>
</context>
<context>
    <name>ca</name>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Look at the name&apos;s records and its name servers: does it resolve elsewhere?</source>
        <translation>Periksa rekaman nama dan server namanya: apakah terselesaikan dari tempat lain?</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>Apakah server hidup, mendengarkan di porta ini, dan firewall mengizinkan kami lewat?</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>Perbarui atau ganti sertifikat server; sertifikat harus menyebut host dan berantai ke otoritas publik.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>Periksa log server web dan diskanya; setiap berkas yang disebut notifikasi harus ada.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>Apakah daemon rsync hidup, memiliki modul ini, dan mengizinkan koneksi sebanyak ini?</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>Minta server publikasi menulis snapshot dan notifikasi baru, dengan sesi baru.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>Minta CA menerbitkan ulang manifesnya; pastikan penjadwalnya berjalan dan jamnya benar.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>Minta CA menerbitkan ulang CRL bersama manifes.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>Minta CA memublikasikan persis yang tercantum pada manifesnya, dalam satu langkah.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>buta</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>Operator CA harus bertindak.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>Operator repositori harus bertindak.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>Kami harus memeriksa pihak kami sendiri.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>dalam antrean</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>akan dicoba lagi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>dicetak</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>dibuka kembali</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>teknis</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>administratif</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>darurat</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>penyalahgunaan</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>lewat pos</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>staf kami</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>pemohon</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>masa percobaan</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>akan dihentikan</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ditangguhkan</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>dicabut</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>sedang dipulihkan</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>berhenti</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>Jam: berkelanjutan %1, kumulatif %2. Kasus dihitung dengan jam &quot;%3&quot;; %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>Penundaan (%1) oleh %2: dari %3 sampai %4. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>Persetujuan %1 oleh %2 pada %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, menunggu %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1; jamnya berhenti</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>Kegagalan pertama %1, terdeteksi %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>Upaya menghubungi kontak: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Yang harus dilakukan: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>bita pertama setelah %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>jam server meleset %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifes %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>Percobaan: %1; ini yang terakhir.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>Singgahan pihak pengandal: manifes yang sah sampai %1.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>sertifikat</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifes</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>tidak disimpan</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>Manifes CA induk</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>CRL CA induk</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>age</source>
        <translation>usia</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>masa berlaku</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>pengambilan, median</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>pengambilan, 95%</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>bita pertama, median</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>pada manifes</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>sah</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Belum dinilai.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%1 sejak %2 (%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>%1 gagal di %2: %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>Putaran terakhir tidak menemukan masalah.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>Putaran terakhir tidak dapat melihatnya: itu tidak berarti apa pun tentang CA.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>Jika tidak ada perubahan, keadaannya menjadi %1 pada %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>Persetujuan Anda untuk %1 dicatat. Orang lain juga harus menyetujui sebelum apa pun terjadi: sejauh ini %2 dari %3.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>Dengan ini tahap terhadap %1 memiliki semua persetujuan. Sertifikat kemudian ditarik oleh orang di luar program ini; semua yang ditandatanganinya kehilangan efek.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>Dengan ini %1 dicantumkan dalam daftar publik, dan operatornya diberi tahu.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>Mencatat bahwa operator %1, atau staf atas namanya, telah menjawab. Tenggat terus berjalan; jenis kontak lain tidak dicoba lagi.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>Tenggat %1 berhenti sampai waktu yang diberikan di sini. Sampai saat itu tidak ada yang jatuh tempo dan tidak ada yang dapat disetujui. Penahanan dapat dilepas kapan saja.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>Tenggat %1 berjalan lagi mulai sekarang; waktu penahanan tidak dihitung.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>Yang ditolak diajukan lagi untuk diputuskan, dan operator %1 diberi tahu. Anda tidak dapat menjadi orang pertama yang menyetujuinya.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>Kasus %1 berakhir tanpa pemulihan. Jika masalah berlanjut, putaran berikutnya membuka kasus baru, yang tenggatnya mulai dari awal.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>Usulan terhadap %1 dibatalkan, beserta semua persetujuannya. Usulan kembali hanya bila seseorang mengusulkannya lagi atau bila tenggatnya telah berjalan lagi.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>Mencatat bahwa registri telah menarik sertifikat %1 di luar program ini. Kasus kemudian menunggu sampai sertifikat terlihat sudah tidak ada.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>%1 diterima kembali: mula-mula dalam pemulihan, dan setelah stabil masa percobaannya dimulai. Operator diberi tahu.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>Kasus %1 dilanjutkan dengan titik pengamatan lebih sedikit daripada yang diminta kebijakan. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>&amp;Sampai (UTC)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Diputuskan oleh</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>Saya telah membaca apa yang berubah dalam perutean</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>VRP yang terdampak: %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>Jumlah VRP yang terdampak tidak diketahui</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>Bahasa berlaku saat program dijalankan kembali. Pemberitahuan dan daftar periksa ditulis dalam bahasa pembacanya, apa pun yang dipilih di sini.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Bahasa:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>Tidak ada entri yang cocok dengan saringan. Kosongkan salah satu kolom di atas untuk melihat lebih banyak.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Ekspor...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>Saring menurut objek</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>Entri rantai audit, terbaru lebih dahulu</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Entri selengkapnya</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>Pilih sebuah entri untuk membacanya seluruhnya. Enter menuju hal yang dibahasnya.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entri: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Entri: %1 dari %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>mengikuti</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Entri yang ditulis ke %1: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Jalankan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>Menelusuri semua yang tercatat seolah-olah kebijakan ini berlaku: pemberitahuan, usulan penangguhan, dan usulan pencabutan apa yang akan ada, dan kapan. Perubahan yang belum disimpan ikut dihitung. Tekan Jalankan.</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>Kemajuan uji mundur</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>&amp;Bersama</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>&amp;Selama</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>Siapa yang akan terkena, dan kapan</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>tanpa kebijakan lain</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>seluruh catatan</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>Tidak ada yang akan terkena: dalam waktu ini tidak ada hal yang ditindak kebijakan. Pilih waktu yang lebih lama atau kebijakan lain.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>Tercatat dari %1 sampai %2; CA: %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>Grafik menampilkan CA yang paling terkena: %1 dari %2. Tabel memuat semuanya.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>Tampilkan CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Ekspor bukti…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Penegakan</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Membaca kasus…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 tidak ada di papan: tidak ada kasus terbuka</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>tidak ada kasus yang dipilih</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>Tidak ada kasus yang terbuka. Kasus terbuka dengan sendirinya bila masalah suatu CA dikonfirmasi dan kebijakan memiliki lini masa untuknya.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>Pilih kartu di atas untuk melihat kasusnya.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>basis data dibuka hanya untuk dibaca</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>Ini bukan nama orang</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1: %2, dicatat dilakukan oleh %3</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Ekspor bukti</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>Diekspor ke %1; siapa pun dapat memeriksanya dengan: caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>Lepaskan rem armada</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>Jelaskan bagaimana Anda tahu bahwa bukan pemantau, jaringannya, atau validator yang gagal. Mulai putaran berikutnya, yang memburuk dihitung lagi untuk semua CA selama insiden ini berlangsung.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Diputuskan oleh</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>CA yang mana</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Lepaskan…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>Rem armada bekerja sejak %1: %2 dari %3 CA yang berfungsi memburuk sekaligus. Tidak ada yang memburuk dan tidak ada langkah yang diambil sampai rem berakhir. Curigai dahulu pemantaunya.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>Armada buruk sejak %1, seperti dipastikan seseorang: rem dilepaskan.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>Itu memerlukan peran &quot;approver&quot; dan bukti identitas Anda</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>Rem dilepaskan mulai putaran berikutnya</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>Tampilkan atau sembunyikan alasannya dan apa yang akan mengubahnya</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Buka CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>Belum dinilai: putaran berikutnya akan menunjukkan keadaannya.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>Tidak ada CA yang dipilih. Pilih di armada, atau ketik handle-nya setelah Ctrl+G.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Buka CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Periksa lagi sekarang</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1 tidak memiliki kunci tercatat dan bukan pengguna yang sedang masuk</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>Tenggat berkelanjutan %1, tenggat kumulatif %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>Tenggat kalender %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1; sedang berhenti</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Diusulkan oleh %1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>Disetujui dan ditandatangani oleh %1 pada %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Disetujui oleh %1 pada %2</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>Tidak ada yang boleh menyetujui: sebutkan penyetuju dalam konfigurasi</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>Masih diperlukan: %1, dari %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Berikutnya: %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>Kegagalan pertama %1, terdeteksi %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>terpenuhi</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>hanya diamati</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Diperlukan untuk: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>CA ini tidak memiliki kasus. Kasus terbuka sendiri bila kebijakan menentukannya.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Tahap berikutnya</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>Buka di &amp;papan</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>Apa yang terjadi dalam kasus</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>Di sana kasus diakui, ditunda, disetujui, dan ditutup</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>Kemajuan pemeriksaan</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Yang telah diperiksa</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Sudah diperiksa: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>Sedang diperiksa: %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Semua uji menurut kelompok</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Daftar periksa</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Daftar periksa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Urungkan centang terakhir</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>&amp;Tutup periode...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Butir daftar periksa</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>Pilih CA di atas untuk melihat daftar periksa operatornya.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>Apa yang ingin Anda kelola?</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>Belum ada basis data. Pilihan Anda dapat diubah nanti.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>&amp;Armada lab dengan riwayat, untuk belajar dan mencoba</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>Enam belas CA di mesin ini, sehat dan tidak, selama %1 hari virtual; tidak ada yang nyata, dan tidak seorang pun mendapat pesan.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>Ar&amp;mada saya, dari berkas</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>CA dalam berkas CSV atau JSON, ke basis data baru. Pengamatan dimulai dengan perintah caretaker cycle.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>Basis &amp;data yang sudah ada</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>Dengan konfigurasinya, sebagaimana dipakai baris perintah.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>Daftar periksa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Beres</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Dinyatakan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Belum dilakukan</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>Belum ada periode yang ditutup. Masing-masing ditutup oleh siklus pertama setelah berakhir.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>Daftar periksa yang ditutup</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>Sebagaimana saat ditutup. Enter membuka satu untuk dibaca.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>&amp;Ke baris itu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Baca ulang berkas</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Teks konfigurasi</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>Tidak ada berkas konfigurasi yang dipakai. Jalankan dengan --config FILE untuk menyuntingnya di sini. Yang berlaku sekarang:</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. Perubahan yang disimpan berlaku saat program dijalankan kembali.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>Benar, dan belum disimpan.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Benar.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>Disimpan. Isi sebelumnya disimpan di %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>surat kembali pada %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>diverifikasi pada %1</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>perlu ditanya lagi, diverifikasi pada %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>ditanya pada %1, tanpa jawaban</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>belum pernah ditanya</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>Kontak CA ini</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>Tidak diketahui kepada siapa harus menulis tentang CA ini. Tambahkan kontak di armada.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>Minta kontak men&amp;jawab</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>Menulis kepada setiap kontak yang belum diverifikasi dan tidak ditanya dalam minggu terakhir.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>Kontak yang diminta menjawab: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>Jumlah CA</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>dikecualikan</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>SHA-256 dari bita yang menunjukkannya:</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>Untuk memperbaikinya:</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Dikecualikan sampai %1: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Hasil: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Ditemukan oleh: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>Pilih uji atau hal yang perlu diperbaiki untuk membaca semuanya.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>Lapisan menurut titik pengamatan</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Periksa lagi sekarang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>Tentang baris yang dipilih</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Basis data dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>Memeriksa CA ini dari sini, menyimpan yang terlihat, dan menampilkannya. Putaran berikutnya yang menilai.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Kemajuan pemeriksaan</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Memeriksa …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>Diperiksa pada %1: %2. Tersimpan; putaran berikutnya menilai.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Bandingkan &amp;dengan</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1 dan %2 memiliki aturan yang sama. Pilih kebijakan lain untuk dibandingkan.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>Sunting pemberitahuan tentang %1</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>Teks baru dikirim menggantikan yang lama, yang tetap disimpan. Log audit menyebutkan siapa yang mengubahnya dan mengapa. Fakta, tanggal, dan penerima tidak berubah.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Ganti teks</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teks</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Buang perubahan</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Teks kebijakan</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Apa yang salah pada teks</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Disertakan dengan Caretaker dan tidak untuk diubah: perluas atau salin ke berkas Anda sendiri.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>Diubah dan belum disimpan. Yang Anda ketik tetap terjaga, meskipun program berakhir.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Baris %1, kolom %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>Ada galat:</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Tidak ada galat</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>Tidak ada galat. Perlu dilihat lagi: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Titik pengamatan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bita</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>Ekspor &amp;bukti…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>Ekspor &amp;kasus…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>Satu berkas tar berisi bita, hash-nya, dan cara memeriksanya</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>Satu berkas tar berisi pengamatan, keputusan, kebijakan, rantai audit, dan bukti, tanpa data kontak</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Ekspor bukti</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Ekspor kasus</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>Belum ada bukti yang disimpan. Bukti disimpan bila hasil pemeriksaan berubah.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>Jumlah bukti: %1, terbaru lebih dulu</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: bukti %2, sudah kedaluwarsa %3</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: berkas %2, kasus %3; periksa dengan caretaker audit verify</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>Ekspor daftar periksa</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Pilih...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Bentuk:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Bahasa:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Ber&amp;kas:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Ekspor ke</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>Ekspor rantai</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Pilih...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>Satu entri per baris, sebagai JSON. Siapa pun dapat memeriksanya tanpa program ini.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>Setel&amp;ah entri:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Ber&amp;kas:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Ekspor ke</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Dari hari</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Sampai hari</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA, kasus, atau objek lain</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>24 jam terakhir</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>Hari yang dipilih</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>“%1” bukan kunci</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>“%1” bukan nilai di sini</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>nilai belum ada</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>“%1” bukan durasi</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>“%1” bukan persentase</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>“%1” dibandingkan dengan &gt; atau &lt;</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>“%1” diikuti titik dua</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>tanda kutip ini belum ditutup</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>tidak ada apa pun setelah “-”</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>Pada karakter %1: %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>Pada karakter %1: %2. Yang mungkin: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker: awal pertama</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Selesai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FixesModel</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetColumns</name>
    <message>
        <source>waits for approval</source>
        <translation>menunggu persetujuan</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>terlambat, %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>pemohon</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>masa percobaan</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>sedang diakhiri</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ditangguhkan</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>sedang dipulihkan</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Akan menjadi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>Umur manifes</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>Latensi (dtk)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositori</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>Status berikutnya, dan kapan, bila pembacaan tetap seperti ini</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>Berapa lama sudah dalam status ini</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>Sudah berapa lama manifes yang terakhir dilihat titik pengamatan kita dibuat</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>Waktu rata-rata untuk mengambil semuanya, pada jam putaran terakhir</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>Bagian waktu terpantau saat berfungsi, selama 30 hari atau menurut kebijakan</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>Yang berikutnya dalam kasusnya yang terbuka</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sejak %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>Selama %1; targetnya %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Berkas tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>Filter: kata, state:dead, issue:any, since&gt;7d (Ctrl+Spasi memberi usulan)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Membaca armada</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Armada</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>%1 dari %2 CA, per %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>dipilih: %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>Belum ada CA yang dipantau. “caretaker ca import” mengimpor daftar, dan “caretaker discover” menemukan CA terdelegasi di bawah jangkar kepercayaan.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>Tidak ada CA yang cocok dengan filter ini. Esc di kolom filter menghapusnya.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>&amp;Buka CA</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Salin sebagai teks</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>&amp;Ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>Baris terpilih, atau semua yang tampil, dengan kolom yang tampil</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Ke filter</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olom</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Simpan tampilan ini</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Lupakan tampilan</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>Nama untuk filter, kolom, dan urutan ini:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Tampilan “%1” disimpan</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Lupakan tampilan</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>Tampilan mana yang tidak diperlukan lagi?</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Disalin: %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Ekspor sebagai CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Nilai dipisah koma (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Ditulis ke %1: %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Periksa lagi sekarang</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Basis data dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>Pilih CA yang akan diperiksa.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>Paling banyak %1 CA sekaligus: putaran berikutnya memeriksa semuanya.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>Memeriksa CA yang dipilih dari sini dan menyimpan yang terlihat. Putaran berikutnya yang menilai.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>Semua CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Tidak sehat</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>Segera berganti status</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>Dengan masalah</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>Dengan kasus terbuka</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>Manifes lebih dari sehari</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>Grafik siapa yang akan terkena, dan kapan</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>Ditahan: %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>Ditarik: sudah pulih</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Waktu (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Telusuri…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>Berkas kunci pribadi %1 (PEM). Ini membuktikan siapa yang memutuskan, dan persetujuan ditandatangani dengannya.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>Ketik “%1” untuk mengonfirmasi, sebagai pengguna yang sedang masuk.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1 tidak memiliki kunci tercatat dan bukan pengguna yang sedang masuk (%2).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Kunci pribadi</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>Armada dari berkas</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>CSV atau JSON, sebagaimana dibaca perintah caretaker ca import. Semua CA dalam berkas, atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>Berkas &amp;armada:</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>Berkas armada</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Pilih...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>Basis &amp;data baru:</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>CA yang diimpor: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>Yang sedang dipakai</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>dari baris perintah</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>dari konfigurasi</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>Basis data dan kebijakan</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>hanya baca</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasi</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>tidak ada: semuanya bernilai bawaan</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>disimpan dalam basis data</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>SHA-256 kebijakan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Anda adalah</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>Konfigurasi tidak menyebut siapa pun: setiap pengguna adalah penyunting, tidak ada yang menyetujui.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>menandatangani dengan kunci</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>Dari mana kami mengamati</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>pengamatan terakhir %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>belum mengamati</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Setiap</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Titik uji kenari (canary)</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>tidak ada: gangguan jaringan kami tampak seperti gangguan mereka</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>Pemberitahuan dikirim</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>ke folder %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Jawaban ke</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>Jawaban dibaca di</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>tidak ada: kotak masuk tidak dikonfigurasi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staf</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Daftar periksa</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>Rincian butir</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Perlu dinyatakan</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Beres</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>Armada lab</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>Armada enam belas CA di mesin ini menjalani %1 hari virtual. Itu memakan beberapa menit, sekali saja. Tidak ada yang diambil dari Internet.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>Armada lab</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>Dibuat di %1. Itu memakan beberapa menit, sekali saja. Kembali atau membatalkan tidak meninggalkan apa pun.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>Armada lab sudah siap.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>Menandatangani seluruh sertifikat...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>Membuat armada lab</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>Jam virtual: %1 dari %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>Registri</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>Operator CA</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>Daftar periksa milik siapa</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>Satu hari dalam periode</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Periode sebelumnya</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Periode berikutnya</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Harian</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Mingguan</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Bulanan</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Triwulanan</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>Sebelum delegasi</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>Dicentang: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ditarik kembali: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Dicatat: %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Tutup periode</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 kemudian tetap seperti adanya, untuk seterusnya: tidak seorang pun dapat lagi mencentang, menarik kembali, atau memberi catatan. Butir yang belum dilakukan dan dilanjutkan ke periode berikutnya: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Ditutup: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Cetak...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Ekspor...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengekspor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Dihentikan: tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ditulis: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Kemajuan pemeriksaan</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Memeriksa …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>Diperiksa %1: %2 baik. Tersimpan; putaran berikutnya menilai.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MainWindow</name>
    <message>
        <source>Caretaker</source>
        <translation>Caretaker</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan papan tik</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>&amp;Tentang Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>Tentang Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: siklus hidup CA RPKI yang didelegasikan, dari pengamatan hingga penegakan aturan. Perangkat lunak bebas: GPL-3.0-or-later. Ikon: Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Segarkan</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Sibuk</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, hanya baca</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>CA ini</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>Repositorinya</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>Metrik milik siapa</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>Repositorinya: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>Tidak ada aturan kebijakan yang dilanggar.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>Aturan yang dilanggar: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>Ketersediaan selama %1: %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Centang</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Tarik kembali</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Tambah &amp;catatan</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>URI, atau SHA-256 dalam heksadesimal</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>Cat&amp;atan:</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>B&amp;ukti:</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>Apa yang telah dilakukan: diperlukan di sini untuk mencentang</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>Disimpan dengan nama Anda; boleh kosong untuk mencentang</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Kirim yang menunggu</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>Baca kotak surat</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>basis data dibuka hanya untuk dibaca</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>itu memerlukan peran “editor”</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>tidak ada kotak surat yang dikonfigurasi ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>tidak ada pemberitahuan yang dipilih</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>sudah tidak menunggu</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>pemberitahuan lain menggantikannya</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>tidak dihentikan dan tidak kembali</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>Teks baru menunggu sebagai pemberitahuan %1</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>Batalkan pemberitahuan tentang %1</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>Tidak dikirim. Tetap tercatat dan dapat dikirim lagi nanti. Aturan tidak menulisnya kembali.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>Pemberitahuan dibatalkan</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>Terkirim: %1, akan dicoba lagi: %2, dihentikan: %3, menunggu: %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>Dibaca: %1, kembali: %2, jawaban: %3, otomatis: %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>Ditulis (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>ditulis</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  percobaan berikutnya</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>Antrean dan riwayat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Tampilkan kasus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA, kasus, jenis, bahasa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>Belum ada yang ditulis. Pemberitahuan ditulis bila suatu tahap kasus jatuh tempo.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>Pilih pemberitahuan untuk membacanya.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>Pemberitahuan tentang CA ini</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>Belum ada yang disampaikan tentang CA ini. Pemberitahuan ditulis oleh tahap-tahap kasus.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Enter atau klik ganda membuka pemberitahuan</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>Objek yang dipublikasikan</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>Objek yang dipilih, didekode</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>Pilih objek untuk mendekodenya.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>Belum ada objek CA ini yang disimpan. Objek disimpan bila hasil pemeriksaan berubah.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>Manifes yang dilihat pemeriksaan terakhir, dan isinya.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>Manifes terbaru yang disimpan. Pemeriksaan terakhir melihat yang lain, atau tidak ada: isinya mungkin sudah berubah.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>Bitanya tidak disimpan. SHA-256 pada manifes: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>Basis data yang sudah ada</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>Salah satu sudah cukup: konfigurasi menyebut basis datanya.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Konfigurasi:</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>Konfigurasi</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Pilih...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Basis &amp;data:</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Pi&amp;lih...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>Uji dengan &amp;20 klien sekaligus apakah bertahan</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>Sambungkan juga ke alamat &amp;privat dan loopback (lab)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>Berkas PEM; kosong: milik sistem</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Beban</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>Penyimpanan &amp;kepercayaan HTTPS</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>Laporan diberikan ole&amp;h</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Gunakan berkas…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Pilih profil</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Profil (*.toml);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>Pilih penyimpanan kepercayaan</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Berkas PEM (*.pem *.crt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>Belum siap mulai tingkat ini: %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>Laporan berlaku selama: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dikecualikan sampai %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>Manifes</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latensi</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>Keadaan, kasus, masalah, dan pemberitahuan sepanjang waktu</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>URI &amp;notifikasi RRDP</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml, kecuali disebut dalam tanggapan repositori</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>URI &amp;folder rsync</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/, kecuali disebut dalam tanggapan repositori</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>Tanggapan &amp;repositori</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>Berkas RFC 8183 dari repositori</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>Permintaan &amp;publikasi</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>Berkas RFC 8183 untuk repositori</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>Permintaan &amp;CA anak</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>Berkas RFC 8183 untuk induk</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>Jangkar kepercayaan uji (&amp;TAL)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>Objek dinilai di bawahnya, jika ada</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>&amp;Sumber daya</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML: yang diminta, yang dimiliki</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>Pernyat&amp;aan</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML: jawaban tentang operasi</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>Jatuhkan berkas penyiapan dan TAL di sini sekaligus: jenis masing-masing dikenali sendiri. Atau ketik kedua URI di bawah; itu cukup untuk pemeriksaan lewat jaringan.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>P&amp;ilih berkas…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>Pilih berkas yang diperiksa</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Diterima: %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>Diterima: %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>Belum ada yang diperiksa: jatuhkan berkas, atau ketik URI.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Disimpan: %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>B&amp;uka berkas…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>P&amp;erluas dalam berkas baru…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>Perluas dalam berkas baru</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>Sal&amp;in ke berkas…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>Salin ke berkas</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>&amp;Hapus dari daftar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Nilai</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Per&amp;bedaan</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teks</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>&amp;Uji mundur</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>Kebijakan mengandung galat sehingga tidak ada yang berlaku. Lihat di bawah Teks, tempat galat ditandai.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>Simpan dengan galat</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>Kebijakan mengandung galat. Siklus yang memakainya akan berhenti dan menyatakannya.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Tetap simpan</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Buka kebijakan</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Kebijakan (*.toml);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Hapus dari daftar</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>Perubahan pada %1 yang belum disimpan akan hilang. Berkasnya sendiri tetap ada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (belum disimpan)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (dipakai)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>Fakta rekaan</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Tentang</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 jam</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>Roda atau + dan -: zum. Seret: perbesar yang ditandai. Shift dan seret, atau tombol panah: geser. Klik ganda atau Home: semua.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>Langkah pemeriksaan</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. Dokumen</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. Opsi</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Pemeriksaan</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Hasil</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>Kesiapan CA sebelum delegasi</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>Periksa yang &amp;lain</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Periksa la&amp;gi</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Mulai pemeriksaan</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>Repositori diperiksa seperti yang akan dilakukan pihak pengandal. Ini memakan waktu hingga lima menit.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>Pemeriksaan dibatalkan. Mulai lagi, atau kembali.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Ekspor laporan</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Halaman web (*.html);;JSON untuk registri (*.json);;Teks (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Diekspor: %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Mengekspor ke %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>Dicatat dalam log audit, beserta nama Anda</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>Ini diketik sebelumnya dan tidak disimpan.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (gagal: %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Yang diuji</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>Tidak ada yang perlu diperbaiki.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>Yang perlu diperbaiki da&amp;hulu</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>Semua &amp;uji</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Yang perlu diperbaiki dahulu</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Semua uji menurut kelompok</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>Hanya yang perlu perhatia&amp;n</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Belum siap</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dikecualikan sampai %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasi</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan tik</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>Terendah – tertinggi · terakhir</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days ago: %2. Now: %3.</source>
        <translation>%1 hari lalu: %2. Sekarang: %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Tidak ada yang diukur dalam waktu ini.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>tidak diukur</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>terakhir %1, median %2, tertinggi %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>Armada</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>Insiden baru</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Daftar periksa</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>Penundaan yang berakhir</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Pengaman</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Yang membutuhkan Anda</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>Mencari yang membutuhkan Anda</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>Ke yang dipilih</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Tidak ada yang membutuhkan Anda.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>Putaran dalam sehari terakhir: %1, tidak ada yang buta.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>Putaran dalam sehari terakhir: %1, buta: %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>Alasan terakhir: %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>belum pernah mengamati</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1 (%2, terlalu lama untuk dihitung)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>Belum ada yang diamati: “caretaker cycle” menjalankan putaran pertama.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>Putaran terakhir: %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>Titik pengamatan: %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>Tidak ada kenari (canary) yang dikonfigurasi, jadi hanya kegagalan semuanya yang menunjukkan bahwa itu dari pihak kita.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>Kenari (canary): %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>nilai bawaan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Dinyatakan di</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>Saring: bagian dari aturan, nilai, atau berkas</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>Saringan aturan</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>Aturan yang berlaku</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Verifikasi rantai</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>&amp;Bandingkan dengan berkas...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>Salin &amp;kepala</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>Baris NOMOR:HASH yang dicatat di tempat lain, atau hasil ekspor</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Memverifikasi</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Belum diverifikasi sejak jendela ini dibuka.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>Dihentikan sebelum selesai: tidak ada yang diketahui tentang rantai.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>RUSAK pada entri %1: %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>Utuh: setiap entri mengikuti entri sebelumnya. Entri: %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>Utuh, dan berlanjut dari kepala di %1. Entri: %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Kepala: %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>Kepala atau hasil ekspor</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>Disalin. Simpan di tempat lain: dengan begitu tidak ada yang dapat dipotong tanpa ketahuan.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (target %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>%1 dikonfigurasi; %2 buta dalam periode ini</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>%1 jatuh tempo, %2 di antaranya terlambat</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>%1 dalam periode ini, biasanya setiap %2; waktu terlama tanpa manifes valid: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>%1 dari %2 di bawah %3 selama 30 hari; terendah %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%1 dari %2 di bawah %3; terendah %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>%1 dari %2 kini tidak berfungsi; %3 tanpa pengaruh</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>%1 dari %2 mengamati</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>%1 dari %2 lebih lambat daripada %3; paling lambat %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>%1 dari %2 dengan sertifikat atau objek yang berakhir dalam %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>%1 dari %2 dengan sertifikat yang berakhir dalam %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>%1 dari %2 dengan kontak</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%1 dari %2 dengan kontak yang diverifikasi dalam %3 terakhir</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>%1 dari %2 dengan manifes yang berakhir dalam %3</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>%1 dari %2 dengan masalah</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>%1 dari %2 yang disurati telah menjawab</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1 pada %2: %3 akan dinilai berbeda</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>%1 terbuka, %2 di antaranya belum diakui; %3 dibuka dan %4 diselesaikan dalam periode ini</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>%1 berjalan, %2 berakhir dalam %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>%1 dikirim dalam periode ini, %2 menunggu, %3 gagal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 diverifikasi</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1, %2 buta, jeda terlama %3; %4 dari %5 pengambilan gagal</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1, membaik: %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1, %2 beres, %3 dinyatakan, %4 perlu dinyatakan oleh seseorang.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, peristiwa %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, dari %2 sampai %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1: buka kasus, akui, dan periksa apa yang gagal.</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>%n CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>%n titik uji kenari (canary)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n kasus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n perubahan memburuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n penundaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n butir memerlukan perhatian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n manifes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>%n di antaranya terlambat dari periode sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n usulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n titik publikasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n putaran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n tahap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n titik pengamatan</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>95% bita pertama dalam %1, 95% pengambilan dalam %2</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95% dalam</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>Akui setiap kasus, agar jelas siapa yang menanganinya.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Semua butir</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>Semua pemberitahuan telah dikirim</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>Jawab registri, dan perbaiki apa yang dibahas dalam kasus.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Perhatian</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Dinyatakan</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>Dinyatakan oleh %1 pada %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>Ketersediaan per hari</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>Ketersediaan setiap CA selama minggu ini telah ditinjau</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>Ketersediaan selama triwulan memenuhi target</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>Ketersediaan telah ditinjau dan memenuhi target</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>Pencadangan dan pemulihan terdokumentasi, dan pemulihan telah diuji</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>Pencadangan dan pemulihan telah diuji</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>Aktifkan kembali titik pengamatan yang diam: pencabutan memerlukan bacaan dari dua titik.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>sertifikat CA</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>CA tanpa kontak</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>CA di bawah target ketersediaan diketahui dan ditindaklanjuti</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>CA yang berfungsi per hari</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>CA yang kini berfungsi</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>CA yang terlalu lambat menjawab diketahui dan ditindaklanjuti</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>Titik uji kenari (canary) telah disiapkan, dan membedakan gangguan sendiri dari gangguan pihak lain</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>Kapasitas dan penskalaan telah dinilai untuk tahun depan</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>Dilanjutkan dari periode lalu; belum dilakukan sejak %1.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>Sertifikat dan objek yang segera berakhir sedang diperbarui</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>Perubahan keadaan telah ditelusuri</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>Periksa bahwa perangkat lunak CA menerbitkan ulang tepat waktu: penjadwal dan jamnya.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>Periksa penjadwal perangkat lunak CA: manifes diharapkan terbit setidaknya setiap %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>Daftar periksa operator CA sebelum delegasi</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>Berita dan umpan balik komunitas telah ditindaklanjuti</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>Data kontak telah diverifikasi: setiap CA memiliki kontak yang menjawab</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>Daftar periksa harian registri</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>Kepala audit basis data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>Putuskan untuk setiap penundaan apakah diperpanjang; jika tidak, tenggatnya berjalan lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>Definisi daftar periksa ini</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>Dokumentasi telah ditinjau dan dimutakhirkan</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>Kontak darurat menjawab kapan pun</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>Penegakan mengikuti lini masanya</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>Setiap CA memiliki data kontak</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>Setiap CA yang memburuk sedang ditangani</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>Setiap kasus terbuka ada yang menanganinya</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>Setiap titik publikasi cukup tersedia selama 30 hari</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>Setiap titik pengamatan mengamati</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Bukti:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>Pengecualian dan penundaan yang segera berakhir telah diputuskan</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>Pengecualian yang segera berakhir telah diputuskan</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>Umpan balik dari operator dan komunitas telah dibaca dan dijawab</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>Temukan kontak: pemberitahuan yang tidak sampai kepada siapa pun tidak dihitung.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>Cari tahu apa yang berubah sejak periode sebelumnya.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>Cari tahu ke mana waktu terpakai: beban, lebar pita, jarak, ukuran repositori.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>Cari tahu mengapa pemantau tidak berjalan; sementara itu tidak ada tenggat yang berjalan.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>Cari tahu mengapa pemantau berhenti atau buta; waktu itu tidak dihitung terhadap CA mana pun.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>Cari tahu mengapa begitu lama tidak ada manifes valid, dan apa yang seharusnya langsung memberi tahu Anda.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>Cari tahu mengapa menunggu atau gagal: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>Cari tahu apa yang mengganggu layanan, dan apa yang seharusnya dapat mempertahankannya.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Cara pengukuran</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Beres</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>Periksa setiap kasus yang akan dinilai berbeda.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>Periksa beban, lebar pita, dan ukuran repositori.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>Periksa yang tidak ditangani oleh kasus mana pun.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>Manifes diterbitkan ulang tepat waktu selama 30 hari ini</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>Manifes diterbitkan ulang tepat waktu, tanpa jeda</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Diukur oleh</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>Metrik dan trennya terhadap bulan sebelumnya telah ditinjau</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>Pemantauan dan peringatan berfungsi: peringatan uji sampai kepada seseorang</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>Daftar periksa bulanan operator CA</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>Daftar periksa bulanan registri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>Sebutkan titik uji di luar jaringan Anda sebagai kenari (canary) dalam konfigurasi: tanpanya, gangguan Anda sendiri tampak seperti gangguan semua pihak.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>Tidak ada tahap penegakan yang belum dilakukan</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>Tidak ada usulan yang menunggu persetujuan</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>Tidak diukur; perlu dinyatakan: nama, tanggal, catatan.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Catatan:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>Dicatat oleh %1 pada %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>Tidak ada urusan dengan registri yang belum dijawab</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Tidak ada yang memerlukan perhatian.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>Operator yang mengalami kesulitan telah dihubungi</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>Kinerja dipantau, dan kapasitas direncanakan untuk tahun depan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>Kebijakan dan ambang telah ditinjau berdasarkan uji mundur (backtest)</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Disiapkan oleh</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>Mutu publikasi telah ditinjau</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>Perbaiki apa yang salah pada yang dipublikasikan: caretaker explain menunjukkan caranya.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>Daftar periksa triwulanan operator CA</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>Daftar periksa triwulanan registri</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>Publikasi redundan telah digelar, dan failover telah diuji</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>Perbarui, atau cari tahu mengapa CA belum meminta pembaruan.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>Perbarui apa yang berakhir dalam empat minggu, atau catat mengapa boleh berakhir.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>Waktu tanggap memenuhi target</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>Waktu tanggap selama triwulan menyisakan ruang untuk pertumbuhan</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>Waktu tanggap selama minggu ini telah ditinjau</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>Waktu tanggap telah ditinjau dan memenuhi target</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Ditinjau oleh</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>Jalankan lagi: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>Kontrol keamanan telah diterapkan: kunci, akses, pemutakhiran, sinkronisasi waktu</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>Keamanan telah ditinjau dan pemutakhiran telah diterapkan</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>Lihat apakah yang tidak ditangani oleh kasus mana pun pulih dengan sendirinya.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>Pengambilan paling lambat per hari</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>Staf terlatih untuk menjalankan CA dan saling menggantikan</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>Peran staf dan pemberi persetujuan telah ditinjau</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>Staf telah dilatih</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>Hentikan penegakan, biarkan basis data apa adanya, dan bandingkan dengan kepala terakhir yang diekspor.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>Laksanakan atau tolak setiap tahap: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>Ditarik kembali oleh %1 pada %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>Beri tahu operator apa yang salah pada yang mereka publikasikan.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>Sertifikat CA tidak segera berakhir</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>Rantai audit utuh</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>Titik uji kenari (canary) telah diperiksa dari luar</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>Basis data telah dipulihkan dari cadangan di mesin lain, dan diverifikasi di sana</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>Laporan kesehatan ekosistem telah dibaca dan dipublikasikan</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>Prosedur darurat telah dilatih</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>Jadwal masa berlaku telah diperiksa</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>Jadwal masa berlaku telah diperiksa: tidak ada yang berakhir dalam empat minggu tanpa diketahui</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>Kesehatan semua CA telah dihitung</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>Kesehatan semua CA telah dihitung untuk laporan ekosistem</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>Infrastruktur telah stabil selama 30 hari</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>Infrastruktur telah ditinjau: redundansi, failover, hosting</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>Manifes yang kini dipublikasikan tidak segera berakhir</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>Pemantau mengamati tanpa terputus</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>Kebijakan telah dijalankan terhadap catatan triwulan</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>Kasus triwulan ini telah ditinjau, dan tidak ada yang terbengkalai</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>Registri memiliki data kontak CA ini</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>Tren terhadap bulan sebelumnya telah ditinjau</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>Tren terhadap minggu sebelumnya telah ditinjau</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>Ada prosedur perubahan, dengan pemeliharaan yang diumumkan</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>Ada prosedur insiden yang menetapkan siapa yang memutuskan dan bagaimana registri diberi tahu dalam 24 jam</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>Ada prosedur untuk daur hidup sertifikat: permintaan, pembaruan, pergantian kunci, pencabutan</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Perlu dinyatakan</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>Perlu dinyatakan: nama, tanggal, catatan.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>Yang perlu dilakukan dahulu</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Perlu dilakukan:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>Coba cara lain untuk menghubungi yang belum menjawab: telepon, kontak lain, surat.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>Dua orang memutuskan: caretaker case approve, atau caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>Daftar periksa mingguan registri</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>Yang dipublikasikan tidak memiliki masalah yang diketahui</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>Apa yang hilang bagi pihak pengandal hari ini diketahui dan ditindaklanjuti</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>Tulis kepada yang lain dan mintalah jawaban: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>formulir untuk diisi; tidak ada yang diukur tanpa CA</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>diakui</translation>
    </message>
    <message>
        <source>action</source>
        <translation>tindakan</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>peringatkan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>persetujuan</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>disetujui</translation>
    </message>
    <message>
        <source>at</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>dinyatakan</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>ketersediaan</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>ketersediaan %1, sebelum %2: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>ketersediaan, 30 hari</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lebih baik</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>putaran buta</translation>
    </message>
    <message>
        <source>case</source>
        <translation>kasus</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>sertifikat berakhir pada %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>perubahan memburuk</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>selisih jam</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>ditutup pada %1 oleh %2; angkanya adalah angka saat itu</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>pengambilan lengkap</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>asal berbeda</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>due</source>
        <translation>tenggat</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>berakhir pada %1, belum ditutup</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>dilaksanakan</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>segera berakhir</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>bita pertama</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>yang pertama berakhir: %1, pada %2</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>tidak stabil</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>manifes terlalu sering</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>separuh dalam</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>hash tidak cocok</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sehat</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>beres</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>kebijakan tidak konsisten</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>publikasi tidak konsisten</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>masalah</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>masalah</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>pemeriksaan terakhir</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>ditangani</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>objek cacat bentuk</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifes</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>manifes berakhir pada %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>jeda manifes</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>manifes berlaku sampai</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>peringatan metrik</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>memerlukan perhatian</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>tahap berikutnya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>tidak ada manifes baru dalam periode ini</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>tidak ada putaran dalam periode ini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>tidak diukur</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>pemberitahuan</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>beri tahu</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>nomor mundur</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>satu kali, sebelum delegasi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>terbuka sampai %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>terbuka sampai semuanya selesai</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>terlambat sejak</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>periode sebelumnya</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>usulkan pencabutan</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>usulkan penangguhan</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>diusulkan</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>titik publikasi</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>badai publikasi</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publikasikan</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>ingatkan</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>dibuka kembali</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>sumber daya berubah-ubah</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>pengambilan</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>RRDP tidak sinkron</translation>
    </message>
    <message>
        <source>share</source>
        <translation>porsi</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sejak</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lambat</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>paling lambat</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>manifes kedaluwarsa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>keadaan</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>tahap</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>masih berlangsung</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>periode ini</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>sisa waktu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>menjadi</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>perlu dinyatakan</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tren</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>pengambilan biasa</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tidak berubah</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>titik pengamatan</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>diverifikasi</translation>
    </message>
    <message>
        <source>what</source>
        <translation>apa</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>lebih buruk</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>Butir yang diukur dicentang oleh program, berdasarkan apa yang diamatinya; yang dinyatakan seseorang memuat nama dan waktunya. Waktu yang tidak diamati tidak menguntungkan maupun merugikan CA.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>objek yang dipublikasikan</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Suatu sertifikat CA memuat kunci yang sudah ada dalam rantainya sendiri.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>Suatu CA yang bukan jangkar kepercayaan memublikasikan objek kunci jangkar kepercayaan: pihak pengandal mengabaikannya.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Satu ROA milik CA menyatakan bahwa tidak ada yang mengoriginasi prefiks itu (AS0), sedangkan ROA lain mengizinkan suatu AS mengoriginasinya: yang pertama tidak berpengaruh.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>Suatu URI dalam pesan penyiapan tidak ada, bukan jenis yang semestinya di sana, atau tidak aman.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Suatu delta tidak sesuai dengan keadaan sebelumnya.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>Suatu berkas berada di titik publikasi CA tetapi tidak tercantum dalam manifes sah mana pun di sana: pihak pengandal tidak menggunakannya.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Suatu handle dalam pesan penyiapan tidak ada, terlalu panjang, atau memuat karakter selain huruf, angka, tanda hubung, garis bawah, dan garis miring.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Suatu nama tidak terdiri atas satu nama umum (common name) dengan paling banyak satu nomor seri.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Suatu nama tidak ditulis sebagai PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Suatu berkas notifikasi mengumumkan delta dengan hash yang berbeda dari yang diumumkan berkas notifikasi terdahulu dalam sesi itu.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Suatu berkas notifikasi mengumumkan snapshot dengan hash yang berbeda dari yang diumumkan berkas notifikasi terdahulu dengan sesi dan nomor seri yang sama.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Suatu berkas notifikasi merujuk ke berkas pada origin yang berbeda dari origin-nya sendiri.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Suatu prefiks atau panjang maksimum dalam ROA berada di luar rentang.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Suatu objek yang dipublikasikan tidak cocok dengan hash-nya dalam manifes.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Suatu objek yang dipublikasikan diabaikan: URI-nya bukan URI rsync yang aman, atau objeknya terlalu besar.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Suatu pesan penyiapan tidak mengikuti formatnya.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>Suatu pesan penyiapan menulis ruang nama XML-nya tanpa garis miring di akhir.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Suatu berkas snapshot atau delta termasuk dalam sesi atau nomor seri yang berbeda dari yang dinyatakan oleh berkas notifikasi.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Suatu berkas snapshot atau delta tidak memiliki hash yang dinyatakan oleh berkas notifikasi.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>Setelah pemulihan data, tetapkan nomor manifes di atas nomor tertinggi yang pernah dipublikasikan, atau publikasikan manifes dengan nama berkas baru.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>Setelah pemulihan data, mulai sesi baru; pastikan semua server di balik satu nama menyajikan berkas notifikasi yang sama.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Suatu dokumen RRDP tidak mengikuti formatnya.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>Suatu dokumen RRDP menulis ruang nama XML-nya dengan cara yang tidak lazim.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Suatu entri CRL memiliki ekstensi.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Suatu ekstensi yang tidak boleh kritis ditandai kritis, atau sebaliknya.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Suatu objek dalam manifes tidak dipublikasikan.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Bita suatu objek tidak dapat didekode.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>CRL lain sudah pernah dipublikasikan dengan nomor ini; hal ini tidak memengaruhi pihak pengandal (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Manifes lain sudah pernah dipublikasikan dengan nomor ini: pihak pengandal yang mengenal manifes terdahulu tetap menggunakannya.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>Validator lain tidak memiliki manifes dan CRL dari CA ini yang sah saat ini, bahkan tidak dalam cache-nya.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Tanyakan kepada CA induk apakah sertifikat telah dicabut, kedaluwarsa, atau tidak diterbitkan ulang setelah pergantian kunci.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Minta CA induk menyertifikasi sumber daya tersebut, atau terbitkan ulang tanpa sumber daya itu.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>Batasan dasar (basic constraints) tidak benar untuk jenis sertifikat ini.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Pastikan manifes dan CRL terkini dapat diambil dari luar jaringan Anda, dan bahwa keduanya sah.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Pastikan server berjalan, mendengarkan koneksi, dan dapat dijangkau melalui firewall dari luar jaringan Anda.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Pastikan server publikasi Anda dapat dijangkau melalui RRDP dan rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Pastikan server publikasi Anda menyebut berkas yang benar dalam berkas notifikasinya.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Periksa zona DNS, delegasinya, dan DNSSEC untuk nama host tersebut.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Periksa beban dan lebar pita server.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Periksa konfigurasi, batas koneksi, dan log daemon rsync untuk modul tersebut.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Periksa konfigurasi dan log server web untuk URI tersebut.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Periksa apa yang disajikan pada URI tersebut.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Periksa apa yang ditulis server publikasi Anda, dan pastikan tidak ada apa pun di perjalanan (proksi, CDN, halaman kesalahan) yang mengubahnya.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Periksa apakah ada delta yang hilang atau ditulis dua kali; mulai sesi baru jika ragu.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Periksa apakah repositori Anda dapat dijangkau dari mana saja: firewall, perutean, alamat kedua keluarga, dan DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Periksa isi server publikasi Anda untuk URI tersebut.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Periksa daftar delta server publikasi Anda; klien terpaksa mengambil seluruh snapshot sebagai gantinya.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Pilih handle lain dalam perangkat lunak CA Anda, dan tulis ulang pesan tersebut.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Perbaiki URI publik dalam konfigurasi server Anda, dan tulis ulang pesan tersebut.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>Pendekodean isi yang dipublikasikan repositori berhenti tidak normal, memakan waktu terlalu lama, atau memakai memori terlalu banyak; tidak ada isinya yang digunakan.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>Jangan menyertifikasi kunci Anda sendiri atau kunci CA di atasnya dalam rantai.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Enkode objek bertanda tangan dalam DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Buat kunci sesuai dengan ketentuan RFC 7935, dan mintakan sertifikasinya.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Buat kunci ECDSA P-256 pada router, dan mintakan sertifikasinya.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Pastikan perangkat lunak CA Anda menerbitkan ulang manifes dan CRL, lalu periksa penjadwal dan jamnya.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Pastikan perangkat lunak CA Anda menulis ulang pesan tersebut, dan teruskan berkasnya tanpa perubahan.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Pastikan server publikasi Anda menulis http://www.ripe.net/rpki/rrdp persis demikian, dengan huruf kecil.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Jika pihak lain menolaknya, kirimkan sertifikat yang ditandatangani sendiri pada akar BPKI Anda.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>Penggunaan kunci tidak benar untuk jenis sertifikat ini.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Hilangkan daftar tersebut jika tidak ada yang dicabut.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Cantumkan objek dalam manifes jika memang harus berlaku; jika tidak, tarik objek tersebut.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Cantumkan sumber daya dalam sertifikat jangkar kepercayaan.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Objek yang tercantum tidak ada atau tidak cocok: pihak pengandal tidak menggunakan satu pun objek CA ini.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>Jangan pernah mengubah delta setelah diumumkan; setelah pemulihan data atau kegagalan penulisan, mulai sesi baru; pastikan semua server di balik satu nama menyajikan berkas yang sama.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>Tidak ada koneksi ke titik publikasi yang dapat dibuat.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>Tidak ada sertifikat jangkar kepercayaan yang dapat diperoleh dari URI mana pun dalam TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Tidak ada yang perlu diperbaiki jika memang disengaja: nama berkas baru memperbolehkannya.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Tidak ada yang perlu diperbaiki jika ada manifes yang diterbitkan di antara dua pengamatan; jika tidak, naikkan nomor sebanyak satu pada setiap manifes.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Tidak ada yang perlu diperbaiki jika sumber daya itu milik Anda: minta pihak pengandal memeriksa batasannya terhadap jangkar kepercayaan.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Tidak ada yang perlu diperbaiki: ini menyangkut jaringan pemantau itu sendiri.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Tidak ada yang perlu diperbaiki: ini menyangkut siapa yang mengamati.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Satu URI dipublikasikan lebih dari satu kali dalam satu dokumen.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>Salah satu titik uji (canary) milik kami sendiri tidak menjawab.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Publikasikan alamat yang dapat dijangkau secara global untuk host tersebut.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Publikasikan setiap sertifikat CA satu kali saja.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Publikasikan setiap objek yang tercantum persis seperti yang tercantum.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Publikasikan objek dan manifes bersama-sama, dalam satu langkah, dan periksa kemungkinan kerusakan data.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Publikasikan objek dengan URI rsync yang sederhana dan dalam ukuran yang lazim.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Publikasikan satu ASPA untuk AS pelanggan, dengan semua penyedianya.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Publikasikan CRL milik CA itu sendiri.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Publikasikan CRL bersama dengan manifes.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Publikasikan sertifikat yang sesuai dengan TAL, atau distribusikan TAL baru.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Publikasikan manifes pada URI dalam SIA sertifikat Anda, dan pastikan server publikasi Anda dapat dijangkau.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Publikasikan manifes berikutnya dengan nama berkas baru dan nomor rendah, dan pastikan sertifikat menyebutnya; atau ganti kunci.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Publikasikan objek dengan ekstensi nama berkas yang benar.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Publikasikan objek tersebut, atau terbitkan ulang manifes tanpa objek itu.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Publikasikan sertifikat jangkar kepercayaan pada setiap URI yang disebut dalam TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Publikasikan dokumen yang berbentuk benar; jika dokumen Anda sudah benar, beri tahu operator program yang tidak dapat membacanya.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Naikkan nomor CRL pada setiap CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Naikkan nomor pada setiap manifes; pastikan tidak ada dua instans CA yang menandatangani pada waktu yang sama.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Naikkan nomor seri pada setiap perubahan isi; pastikan semua server di balik satu nama menyajikan berkas yang sama.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Terbitkan ulang ASPA untuk AS yang dimiliki CA.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Terbitkan ulang ASPA dengan sertifikat EE yang mencantumkan tepat AS pelanggan.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Terbitkan ulang ASPA dengan setiap penyedia dicantumkan satu kali, dalam urutan naik, tanpa AS pelanggan itu sendiri.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Terbitkan ulang ASPA dengan perangkat lunak yang mengikuti profil terkini (versi 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Terbitkan ulang CRL hanya dengan nomor seri dan tanggal.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Terbitkan ulang CRL dengan kunci yang disertifikasi oleh CA induk.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Terbitkan ulang CRL: versi 2, SHA-256 dengan RSA, hanya pengenal kunci otoritas dan nomor CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Terbitkan ulang ROA untuk sumber daya yang dimiliki CA.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Terbitkan ulang ROA dengan sertifikat EE yang mencantumkan tepat alamat IP-nya.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Terbitkan ulang ROA dengan prefiks dan panjang maksimum yang benar.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Terbitkan ulang ROA dengan perangkat lunak yang benar.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Terbitkan ulang sertifikat sebagai versi 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Terbitkan ulang sertifikat hanya dengan nomor AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Terbitkan ulang sertifikat dengan caRepository dan rpkiManifest, atau dengan signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Terbitkan ulang sertifikat dengan ekstensi RFC 3779 dalam bentuk kanonis.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Terbitkan ulang sertifikat dengan id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Terbitkan ulang sertifikat dengan satu nama umum pada penerbit dan pada subjek.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Terbitkan ulang sertifikat dengan satu URI rsync untuk CRL penerbit.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Terbitkan ulang sertifikat dengan nomor AS milik router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Terbitkan ulang sertifikat dengan algoritma RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Terbitkan ulang sertifikat dengan kekritisan yang disyaratkan RFC 6487.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Terbitkan ulang sertifikat dengan ekstensi RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Terbitkan ulang sertifikat dengan kebijakan RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Terbitkan ulang sertifikat dengan pengenal kunci subjek yang benar.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Terbitkan ulang sertifikat dengan URI rsync dari sertifikat penerbit.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Terbitkan ulang sertifikat tanpa unsur tersebut.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Terbitkan ulang sertifikat tanpa ekstensi tersebut.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Terbitkan ulang sertifikat.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Terbitkan ulang sertifikat: penanda CA tanpa panjang jalur untuk CA, tanpa batasan dasar untuk EE.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Terbitkan ulang sertifikat: penandatanganan sertifikat dan CRL untuk CA, tanda tangan digital untuk EE.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Terbitkan ulang daftar periksa untuk sumber daya yang dimiliki CA.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Terbitkan ulang daftar periksa dengan sertifikat EE yang mencantumkan sumber dayanya.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Terbitkan ulang daftar periksa dengan perangkat lunak yang benar.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Terbitkan ulang daftar periksa dengan setiap berkas satu kali, dengan nama yang terdiri atas huruf, angka, titik, garis bawah, dan tanda hubung.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Terbitkan ulang daftar periksa tanpa unsur tersebut, dan serahkan di luar repositori.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Terbitkan ulang manifes sehingga sertifikatnya menyebut URI manifes dalam sertifikat CA; periksa URI mana yang disertifikasi oleh CA induk.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Terbitkan ulang manifes dengan sertifikat EE yang mewarisi sumber dayanya.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Terbitkan ulang manifes dengan perangkat lunak yang benar.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Terbitkan ulang manifes dengan setiap berkas dicantumkan satu kali, dengan nama yang diperbolehkan.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Terbitkan ulang manifes dengan satu CRL di dalamnya.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Terbitkan ulang manifes dengan CRL terkini milik CA di dalamnya.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Terbitkan ulang objek sehingga menyebut CRL terkini milik CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Terbitkan ulang objek sehingga sertifikatnya menyebut tempat objek itu dipublikasikan; sebagian pihak pengandal menolaknya dalam keadaan sekarang.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Terbitkan ulang objek sehingga kunci terkininya adalah kunci jangkar kepercayaan itu sendiri.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Terbitkan ulang objek di bawah sertifikat CA yang terkini.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Terbitkan ulang objek dengan kunci CA yang memublikasikannya.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Terbitkan ulang objek dengan sertifikat EE yang mewarisi sumber dayanya.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Terbitkan ulang objek dengan perangkat lunak yang benar.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Terbitkan ulang objek hanya dengan atribut signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Terbitkan ulang objek sesuai dengan isi pelokasi jangkar kepercayaan untuk kunci-kunci tersebut.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Terbitkan ulang objek.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Terbitkan ulang objek; pastikan CA menandatangani dengan kunci yang disertifikasi oleh CA induknya.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Terbitkan ulang daftar prefiks untuk AS yang dimiliki CA.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Terbitkan ulang daftar prefiks dengan sertifikat EE yang mencantumkan tepat AS-nya.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Terbitkan ulang daftar prefiks dengan perangkat lunak yang benar.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Terbitkan ulang daftar prefiks dengan setiap prefiks satu kali, dalam urutan naik.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Terbitkan ulang rekaman dengan vCard yang diawali dengan VERSION:4.0 dan memuat FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Terbitkan ulang rekaman dengan sertifikat EE yang mewarisi sumber dayanya.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Terbitkan ulang rekaman dengan setidaknya salah satu dari ADR, TEL, dan EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Terbitkan ulang rekaman tanpa properti selain VERSION, FN, ORG, ADR, TEL, dan EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Terbitkan ulang sertifikat jangkar kepercayaan, ditandatangani dengan kuncinya sendiri.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Perbarui sertifikat dan terbitkan ulang apa yang ditandatangani di bawahnya.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Perbarui sertifikat identitas perangkat lunak CA Anda, dan pertukarkan kembali pesan-pesannya.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Perbarui sertifikat server web, dan sajikan rantai selengkapnya.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Ganti kunci CA: penomoran CRL dari kunci baru dimulai dari awal.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Dilihat melalui validator lain, yang memberitahukan apakah CA berfungsi, tetapi tidak memberitahukan apa pun tentang titik aksesnya atau kelengkapannya.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Sajikan berkas notifikasi, snapshot, dan delta dari satu skema, host, dan port.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Perpendek rantai delegasi.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Sinkronkan jam CA (NTP) dan terbitkan ulang CRL.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Sinkronkan jam CA (NTP) dan terbitkan ulang manifes.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Sinkronkan jam CA (NTP) dan terbitkan ulang.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Sinkronkan jam CA (NTP), dan terbitkan setiap CRL dengan waktu penerbitannya.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Sinkronkan jam CA (NTP), dan terbitkan setiap manifes dengan waktu penerbitannya.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Sinkronkan jam (NTP) host perangkat lunak CA Anda, dan tulis ulang pesan tersebut.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Beri tahu registri: suatu CA menerbitkan sertifikat dalam jumlah yang tidak wajar.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>ASPA menyangkut AS pelanggan yang tidak tercakup dalam sertifikatnya sendiri.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Sertifikat ASPA memuat alamat IP, mewarisi sumber daya, atau tidak memuat nomor AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>Isi ASPA tidak mengikuti profil.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Penyedia dalam ASPA tidak dalam urutan naik yang ketat, atau mencakup pelanggan itu sendiri, atau AS0 di samping yang lain.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>Sertifikat BPKI dalam pesan penyiapan telah kedaluwarsa.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>Sertifikat BPKI dalam pesan penyiapan tidak ditandatangani sendiri, sehingga sebagian perangkat lunak mungkin tidak menerimanya sebagai jangkar kepercayaan.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>CA memiliki beberapa ASPA untuk satu AS pelanggan, dengan penyedia yang berbeda: pihak pengandal menggabungkannya, dan selama salah satunya berubah mereka melihat hal yang berbeda.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>CA mati bagi sebagian titik pengamatan, tetapi tidak bagi semuanya.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>Titik distribusi CRL tidak ada, salah bentuk, atau terdapat dalam sertifikat yang ditandatangani sendiri.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>CRL tidak mengikuti profil.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>CRL memiliki nomor yang lebih rendah daripada CRL terdahulu; hal ini tidak memengaruhi pihak pengandal (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>CRL memuat daftar kosong sertifikat yang dicabut, padahal seharusnya tidak memuat daftar sama sekali.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>CRL memiliki nomor terbesar yang mungkin.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>CRL dalam manifes tidak dipublikasikan.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>CRL yang disebut oleh sertifikat manifes tidak ada dalam manifes.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>Penerbit atau pengenal kunci otoritas CRL bukan milik CA tersebut.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>nextUpdate CRL telah lewat.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>Tanda tangan CRL tidak terverifikasi dengan kunci CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>thisUpdate CRL lebih awal daripada thisUpdate CRL sebelumnya, meskipun nomornya lebih tinggi.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>thisUpdate CRL berada di masa depan.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>Rekaman Ghostbusters tidak menyebut cara untuk menghubungi siapa pun.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Sertifikat rekaman Ghostbusters tidak mewarisi sumber dayanya.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>vCard dalam rekaman Ghostbusters memuat properti yang tidak diizinkan oleh profil.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>vCard dalam rekaman Ghostbusters bukan versi 4.0 atau tidak memiliki nama.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>ROA memuat prefiks yang tidak tercakup dalam sertifikatnya sendiri.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>Sertifikat ROA memuat sumber daya AS, mewarisi sumber daya, atau tidak memuat alamat IP.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>Isi ROA tidak mengikuti profil.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>Jabat tangan TLS gagal atau sertifikat server tidak diterima.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>Akses informasi otoritas tidak ada atau tidak menyebut URI rsync.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>Pengenal kunci otoritas tidak ada atau bukan pengenal kunci penerbit.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>Sertifikat mengklaim sumber daya yang tidak dimiliki penerbitnya.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>Sertifikat mengklaim sumber daya yang menurut batasan lokal tidak boleh dinyatakan oleh jangkar kepercayaan ini.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>Sertifikat memuat ekstensi kritis yang tidak dikenal oleh profil.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>Sertifikat memiliki penggunaan kunci yang diperluas yang tidak boleh ada pada jenis sertifikat ini.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>Sertifikat memuat ekstensi yang tidak diizinkan oleh profil.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Sertifikat telah kedaluwarsa.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>Sertifikat memuat ekstensi yang sama dua kali.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>Sertifikat memuat sumber dayanya dalam ekstensi RFC 8360, yang tidak diproses oleh pihak pengandal.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>Sertifikat tidak memuat sumber daya, atau sumber dayanya tidak dalam bentuk kanonis.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>Sertifikat bukan X.509 versi 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>Sertifikat tidak ditandatangani dengan algoritma sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>Sertifikat tercantum dalam CRL penerbitnya.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>Sertifikat menunjuk ke CRL yang berbeda dari CRL dalam manifes.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>Kebijakan sertifikat tidak ada atau bukan kebijakan untuk alamat IP dan nomor AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>Kunci publik sertifikat bukan RSA 2048 bit dengan eksponen 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>Tanda tangan sertifikat tidak terverifikasi dengan kunci penerbit.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>Masa berlaku sertifikat berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>Masa berlaku sertifikat belum dimulai.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>Rantai sertifikat CA lebih panjang daripada batas.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>Jenis konten tidak sesuai dengan yang ditunjukkan nama berkas.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>Kunci terkini dalam objek kunci jangkar kepercayaan bukan kunci jangkar kepercayaan yang menerbitkannya.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Delta yang dicantumkan berkas notifikasi tidak berurutan tanpa putus atau tidak berakhir pada nomor serinya.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>Nama host diresolusi ke alamat yang bukan untuk Internet publik.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>Nama penerbit bukan nama subjek CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>Manifes memiliki nomor yang lebih rendah daripada manifes terdahulu: pihak pengandal yang mengenal manifes terdahulu tetap menggunakannya.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>Manifes memiliki nama berkas baru, dan penomorannya dimulai dari awal.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>Manifes memiliki nomor terbesar yang mungkin, sehingga tidak ada manifes lain yang dapat mengikutinya dengan nama berkas ini.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>Manifes mencantumkan CRL yang bukan CRL terkini milik CA itu sendiri.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>Manifes mencantumkan daftar periksa bertanda tangan, yang tidak boleh dipublikasikan dalam repositori.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>Manifes mencantumkan nama berkas yang tidak diperbolehkan, atau satu nama dua kali.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>Manifes yang disebut oleh sertifikat CA tidak dipublikasikan.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>Sertifikat manifes tidak mewarisi sumber dayanya.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>Sertifikat manifes menyebut lokasi yang berbeda dari yang disebut sertifikat CA: pihak pengandal menganggapnya sebagai pengambilan yang gagal.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>Isi manifes tidak mengikuti profil.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>nextUpdate manifes telah lewat.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>Nomor manifes lebih dari satu di atas nomor manifes yang dilihat sebelumnya.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>thisUpdate manifes tidak lebih akhir daripada thisUpdate manifes sebelumnya: pihak pengandal yang mengenal manifes terdahulu tetap menggunakannya.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>thisUpdate manifes berada di masa depan.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>Intisari pesan bukan SHA-256 dari kontennya.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>Nama host titik publikasi tidak dapat diresolusi.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>Objek tidak mengikuti templat objek bertanda tangan.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>Objek dienkode dalam BER, padahal DER diwajibkan.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>Tanda tangan objek tidak terverifikasi dengan kunci sertifikatnya.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>CA induk tidak memublikasikan sertifikat untuk CA ini.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>Titik publikasi tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>Titik publikasi mengirim lebih banyak daripada isi repositori wajar mana pun.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>Repositori titik publikasi CA tidak dapat diambil.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>Sertifikat router memiliki akses informasi subjek.</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>Sertifikat router memuat alamat IP.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>Sertifikat router tidak memiliki penggunaan kunci yang diperluas untuk router BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>Sertifikat router tidak mencantumkan nomor AS, atau mewarisinya.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>Kunci publik sertifikat router bukan titik pada kurva P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>Daemon rsync tidak memberikan folder.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>CA yang sama sudah ditemukan sebelumnya dalam pohon ini dan hanya dinilai satu kali.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>Nomor seri berkas notifikasi mundur dalam satu sesi.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>Daftar periksa bertanda tangan memuat nama berkas yang tidak portabel, atau mencantumkan satu berkas dua kali.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>Daftar periksa bertanda tangan ditandatangani dengan sumber daya yang tidak tercakup dalam sertifikatnya sendiri.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>Sertifikat daftar periksa bertanda tangan memiliki akses informasi subjek, padahal daftar periksa tidak dipublikasikan dalam repositori.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>Sertifikat daftar periksa bertanda tangan tidak memuat sumber daya atau mewarisinya.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>Isi daftar periksa bertanda tangan tidak mengikuti profil.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>Daftar prefiks bertanda tangan menyangkut AS yang tidak tercakup dalam sertifikatnya sendiri.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Sertifikat daftar prefiks bertanda tangan memuat alamat IP, mewarisi sumber daya, atau tidak memuat nomor AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>Isi daftar prefiks bertanda tangan tidak mengikuti profil.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Prefiks dalam daftar prefiks bertanda tangan tidak dalam urutan naik, atau ada yang dicantumkan dua kali.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>Lokasi signedObject dalam sertifikat objek bukan tempat objek tersebut dipublikasikan.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>Atribut signing-time tidak ada, atau binary-signing-time digunakan.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>Akses informasi subjek tidak memuat apa yang wajib disebut oleh jenis sertifikat ini, atau salah bentuk.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>Pengenal kunci subjek tidak ada atau bukan SHA-1 dari kunci publik.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>Pohon memuat lebih banyak CA daripada batas; sisanya tidak dinilai.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>Sertifikat jangkar kepercayaan mewarisi sumber daya, meskipun tidak memiliki penerbit.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>Sertifikat jangkar kepercayaan tidak ditandatangani sendiri.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>Kunci publik sertifikat jangkar kepercayaan bukan kunci yang ada dalam TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>Objek kunci jangkar kepercayaan menyebut kunci tanpa URI yang dapat digunakan, atau kunci yang bukan RSA 2048 bit.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>Sertifikat objek kunci jangkar kepercayaan tidak mewarisi sumber dayanya.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>Isi objek kunci jangkar kepercayaan tidak mengikuti profil.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>Pelokasi jangkar kepercayaan tidak mengikuti formatnya.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>Masa berlaku sertifikat BPKI dalam pesan penyiapan belum dimulai.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>Server web tidak memberikan berkas.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Mutakhirkan perangkat lunak CA Anda; kebanyakan perangkat lunak lain membaca pesan itu sebagaimana adanya.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Gunakan PrintableString dalam nama penerbit dan nama subjek.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>Apa yang dibawa pesan penyiapan sebagai sertifikat BPKI-nya bukan sertifikat X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Tarik daftar periksa, dan serahkan kepada pihak yang dituju.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Tarik objek, atau terbitkan ulang di bawah sertifikat baru.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Tarik objek tersebut.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Tarik salah satu dari kedua ROA yang tidak dimaksudkan.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Tulis berkas snapshot dan delta sebelum berkas notifikasi, dan jangan pernah mengubahnya; periksa apakah ada salinan usang dalam cache dan CDN.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Tulis TAL sebagai daftar URI, satu baris kosong, dan kunci publik jangkar kepercayaan dalam base64.</translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>, waktu %1% karena tingkat keparahan (%2)</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>, hanya mengamati</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, ditandatangani</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>kasus dibuka</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>jam dihentikan</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>jam berjalan lagi</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>masalah hilang untuk sementara</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>masalah kembali</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>langkah {step} jatuh tempo</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>langkah {step} terlambat</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>langkah {step} ditahan</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>langkah {step} selesai</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>pemberitahuan terkirim</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>langkah {step} diusulkan, menunggu persetujuan</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>usulan {step} ditarik</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>diakui</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>ditahan karena {kind} sampai {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>penahanan dilepas</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>penguatan bukti dikesampingkan</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>dampak {step} ditinjau</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>langkah {step} disetujui</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>langkah {step} telah mendapat semua persetujuan</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>langkah {step} ditolak</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>kasus terselesaikan</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>kasus dibuka kembali</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>kasus digantikan oleh {by_case}</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>kasus ditutup</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>hanya mengamati: langkah {step} seharusnya jatuh tempo</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>mode kebijakan kini {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>penyebabnya repositori {repository}, insiden {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>insiden repositori {incident} berakhir bagi CA ini</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>persetujuan {step} oleh {approver} kedaluwarsa</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>langkah {step} dijalankan di luar program ini</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>langkah {step} diverifikasi, CA pada tahap {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>CA pada tahap {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2, oleh %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>CA terdelegasi tidak berfungsi</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>CA terdelegasi berulang kali gagal dan pulih kembali</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>CA terdelegasi hanya berfungsi sebagian</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>CA terdelegasi terlalu lambat menjawab</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>CA terdelegasi berfungsi</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>rencana pengakhiran CA terdelegasi</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>manifes tidak diperbarui tepat waktu</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>yang dipublikasikan tidak cocok dengan manifes, atau berbeda antara RRDP dan rsync</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>jam tidak tepat</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>ada objek yang cacat bentuk</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>objek terlalu sering diterbitkan ulang</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>sangat banyak objek berubah sekaligus</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>ada ROA atau ASPA yang datang dan pergi</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>ada objek yang segera berakhir dan tidak diperbarui</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>berkas RRDP tidak saling cocok</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>repositori tidak cukup sering tersedia</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>terlalu lama tidak ada manifes yang valid</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>manifes terlalu sering diperbarui</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>ada berkas yang tidak memiliki hash yang dinyatakan manifes</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>nomor manifes mundur</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>RRDP mengarah ke server lain</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>suatu nilai terukur berada di luar batasnya</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>koneksi TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifes</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>staf kami diberi peringatan</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>staf kami telah diberi peringatan</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Mohon diperiksa</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>kami mengirim surat pertama yang bersahabat</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>kami telah mengirim surat pertama yang bersahabat</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Pemberitahuan resmi</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>kami mengirim pemberitahuan resmi</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>kami telah mengirim pemberitahuan resmi</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>kami mengirim pengingat</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>kami telah mengirim pengingat</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>Peringatan sebelum pencantuman dalam daftar publik</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>kami mengirim peringatan sebelum pencantuman dalam daftar publik</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>kami telah mengirim peringatan sebelum pencantuman dalam daftar publik</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Pencantuman dalam daftar publik</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>staf kami diminta mencantumkan CA dalam daftar publik kami; %n orang harus menyetujui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>staf kami telah diminta mencantumkan CA dalam daftar publik kami; %n orang harus menyetujui</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>CA telah dicantumkan dalam daftar publik kami</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Peringatan terakhir</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>kami mengirim peringatan terakhir</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>kami telah mengirim peringatan terakhir</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Penangguhan diusulkan</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>staf kami diminta menangguhkan sertifikat; %n orang harus menyetujui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>staf kami telah diminta menangguhkan sertifikat; %n orang harus menyetujui</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>penangguhan telah disetujui</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Pencabutan diusulkan</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>staf kami diminta mencabut sertifikat; %n orang harus menyetujui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>staf kami telah diminta mencabut sertifikat; %n orang harus menyetujui</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>pencabutan telah disetujui</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>Pemulihan</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Segera berakhir</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>Repositori gagal</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Rencana pengakhiran</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>kami menulis kepada Anda tentang rencana pengakhiran</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>kami telah menulis kepada Anda tentang rencana pengakhiran</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>masalah dikonfirmasi dan kasus ini dibuka</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>masalah muncul lagi dan kasus ini dibuka kembali</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>kasus ditutup: CA berfungsi kembali</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>pengakhiran yang diumumkan telah dicatat</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>sertifikat telah ditangguhkan</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>sertifikat telah dicabut</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>CA telah dipulihkan</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>sertifikat CA</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>objek lain</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>Keadaannya berubah %n kali dalam 72 jam terakhir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>Manifes mencantumkan %n objek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>Di antaranya ada %n ROA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>Yang pertama berakhir dalam %n hari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>Karena itu, %n CA terdelegasi tidak dapat digunakan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>Hal yang sama berlaku bagi %n objek lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>Anda menjalankan %n CA terdelegasi yang memerlukan perhatian Anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n CA terdelegasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>Sejauh ini %n orang telah menyetujuinya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>Persetujuan %n orang diperlukan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>Kami telah mencoba %n kali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>Keadaan %n CA terdelegasi memburuk dalam satu putaran.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>Manifes dan CRL yang berlaku terakhir kali tervalidasi pada {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>Manifes dan CRL yang berlaku tervalidasi dari: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>Sebuah pengaman menghentikan semua penegakan: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>Pemberitahuan kepada operator CA terdelegasi “{{ca}}” tidak dapat disampaikan: jenis {{staff_notice_kind}}, nomor {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>Repositori yang Anda jalankan tidak dapat digunakan</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>Penangguhan dapat dibatalkan. Perbaiki CA terlebih dahulu, jaga agar tetap berjalan, lalu minta kami memulihkannya.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>Penangguhan menghapus pengaruh semua yang telah ditandatangani CA ini dan CA di bawahnya, sampai CA berfungsi kembali dan dipulihkan.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>Peringatan: sebuah pengaman menghentikan penegakan</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>Peringatan: sebuah pemberitahuan tidak dapat disampaikan</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>Peringatan: sebuah usulan menunggu persetujuan</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>Peringatan: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>Semuanya, dan sejak kapan</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>Balas surel ini, atau tulis ke {{reply_address}}. Surel Anda akan dibaca oleh petugas kami. Pertahankan yang berikut pada subjek, agar jawaban Anda sampai ke kasus yang tepat:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>Jawaban: beri tahu kami apa yang Anda temukan, dan kapan Anda memperkirakan CA akan berfungsi.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>Banding: jika menurut Anda kami keliru, tulis ke {{appeal_address}}. Kami akan mengirimkan apa yang kami ambil.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>Setujui atau tolak. Setiap orang memutuskan sendiri dan menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>Selama belum ada yang dicabut, perbaikan CA mengakhiri prosedur ini.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>Sebelum pencabutan, dua orang harus menyetujuinya, dan pemeriksaan baru harus menunjukkan bahwa CA masih gagal. Pencabutan menghapus pengaruh semua yang telah ditandatangani CA ini dan CA di bawahnya.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>Di bawah ini, yang pertama di antaranya dijelaskan satu per satu. Berkas JSON terlampir memuat hal yang sama tentang semua yang lain.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>Di bawah ini, semuanya dijelaskan satu per satu.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>Namun, setiap kali CA gagal, pihak pengandal kehilangan waktu untuk mencoba ulang. Satu kegagalan yang lebih lama sudah cukup untuk membuat objeknya tidak lagi berpengaruh.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>Namun, CA ini belum berfungsi cukup lama untuk dianggap pulih.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>Namun, pihak pengandal menunggunya pada setiap proses, dan sebagian menyerah sebelum memperoleh objeknya.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>Namun, apa yang tidak dapat diambil atau tidak lolos validasi tidak berpengaruh, dan jika satu jalur lagi gagal, hanya sedikit yang tersisa.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>Telepon operator. Satu panggilan sekarang sering kali membuat surat-surat di bawah ini tidak diperlukan.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>Sertifikat CA: gunakan perangkat lunak CA Anda untuk meminta pembaruan kepada kami sekarang. Jika sudah, tulislah kepada kami.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>Perbaiki data kontak, lalu kirim kembali.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Segera berakhir: objek CA terdelegasi “{{ca}}”</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>Peringatan terakhir: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>Temukan apa yang datang dan pergi: bandingkan waktu kegagalan dengan mulai ulang, penggelaran, pembaruan sertifikat, batas koneksi, dan beban server publikasi. Setelah stabil, biarkan saja: setiap perubahan dihitung lagi.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>Untuk staf {{registry}}. Peringatan ini tidak dikirim kepada operator mana pun.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>Untuk staf {{registry}}. Peringatan ini tidak dikirim kepada operator, {{operator}}.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>Untuk staf {{registry}}. Peringatan ini tidak dikirim kepada operator.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>Pemberitahuan resmi: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>Cara membalas</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>Jika tidak diperbaiki tepat waktu, kami akan mencantumkan CA ini dalam daftar publik kami tentang CA terdelegasi yang tidak berfungsi.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>Jika tidak ada alamat yang berfungsi, telepon operator atau kirim surat melalui pos, dan catat hal itu dalam kasus.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>Jika tidak ada perubahan:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>Jika rute Anda terdampak, tulislah kepada kami sekarang: tanyakan layanan kami mana yang dapat menerbitkan ROA untuk sumber daya Anda.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>Jika Anda tidak lagi ingin menjalankan CA ini, beri tahu kami, dan kami akan membantu mengakhirinya dengan tertib.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>Jika menurut Anda kami keliru, tulis ke {{appeal_address}}.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>Jika Anda ingin salah satunya berakhir, tidak perlu melakukan apa pun. Jika Anda menariknya sebelum berakhir, Anda tidak akan menerima peringatan lagi tentangnya.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>Jika Anda ingin menjalankan CA terdelegasi lagi, tulislah kepada kami. Kami menyimpan semua catatan CA ini, dan delegasi baru dimulai dengan masa percobaan.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>Hal ini dimulai pada {{since}} dan telah berlangsung selama {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>Hal ini dimulai pada {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>CA ini sempat pulih, tetapi segera gagal lagi. Karena itu, kasus {{case_id}} dibuka kembali, dan tenggatnya berlanjut dari titik terakhirnya.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>CA sudah berfungsi cukup lama sehingga kasus dapat ditutup. Namun, pemeriksaan kami yang paling akhir gagal lagi. Jika hal itu berlanjut, Anda akan menerima pemberitahuan baru.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>Jaga agar CA tetap berjalan tanpa putus selama masa percobaan. Kami mengamati lebih cermat selama masa ini.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>Lihat pemberitahuan itu dan galatnya.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>Periksa rute Anda dengan validator Anda sendiri, dan bersama pemegangnya hapus ROA pihak lain yang kini membuat rute Anda “invalid”.</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>Periksa dengan validator Anda sendiri: apakah semua ROA Anda ada, dan apakah rute Anda “valid”?</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>Pemeliharaan: beri tahu kami awal dan akhirnya, dalam UTC. Kami dapat menghentikan tenggat kasus ini selama waktu itu.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>Manifes: pastikan perangkat lunak CA Anda menerbitkan manifes baru beberapa kali sehari, penjadwalnya berjalan, dan jamnya tepat.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>Lakukan pengukuran dari luar jaringan Anda sendiri. Lalu periksa beban, lebar pita, dan ukuran repositori. Jaringan pengiriman konten di depan RRDP paling membantu.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>Pindahkan apa yang harus tetap valid: terbitkan ulang ROA dan ASPA di bawah CA yang mengambil alih. Periksa dengan validator Anda sendiri, dan baru setelah itu tarik yang lama. Jika Anda memerlukan bantuan, tulislah kepada kami.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>Sebelum pengaman dilepas, tidak ada CA yang beralih ke keadaan lebih buruk, tidak ada surat kepada operator yang ditulis, dan tidak ada yang diusulkan. Surat yang sudah ditulis sebelumnya tetap dikirim.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>Koneksi ke server tidak dapat dibuat. Periksa bahwa server berjalan, alamat dalam DNS memang miliknya, dan tidak ada firewall atau filter rute yang memblokirnya, untuk IPv4 maupun IPv6.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>Manifes dan CRL yang berlaku tidak dapat divalidasi dari: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Belum ada yang rusak. Setelah waktu tersebut, pihak pengandal tidak lagi menerima objek-objek itu. Rute yang menjadi “valid” hanya karena objek itu tidak akan lagi “valid”.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Tidak ada lagi yang direncanakan.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>Ada objek dalam manifes yang hilang, berbeda darinya, atau tidak lolos validasi. Publikasikan ulang semuanya dengan perangkat lunak CA Anda, dalam satu perubahan.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>Objek lain: terbitkan ulang dengan perangkat lunak CA Anda.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>Pemeriksaan terakhir kami saja tidak menunjukkan penyebabnya. Baca log perangkat lunak CA Anda dan server publikasi Anda di sekitar waktu di atas. Berkas JSON terlampir memuat setiap pengukuran.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>Pemeriksaan terakhir kami tidak menemukan manifes dan CRL yang berlaku. CA seharusnya berfungsi sampai pengakhiran yang Anda umumkan: jaga agar tetap berjalan, atau beri tahu kami bahwa CA sudah berakhir.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>Staf kami telah diminta menyetujui pencabutan sertifikatnya. Belum ada yang dicabut.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>Staf kami telah diminta menyetujui penangguhan sertifikatnya. Belum ada yang ditangguhkan.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Rencana pengakhiran CA terdelegasi “{{ca}}”</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>Mohon diperiksa: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>Pencantuman dalam daftar publik: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>Publikasikan manifes dan CRL yang berlaku sampai sertifikat CA ini dicabut.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA: terbitkan ulang dengan perangkat lunak CA Anda, dan pastikan pembaruan otomatis aktif.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>Bacalah kasus ini dan apa yang akan diubah oleh tahap ini.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>Bacalah kasus ini dan ambil alih, agar yang lain tahu bahwa Anda menanganinya.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Pemulihan CA terdelegasi “{{ca}}”</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>Pihak pengandal dapat mengambil dan memvalidasi manifes dan CRL yang berlaku dari CA ini.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>Pihak pengandal dapat mengambil dan memvalidasi manifes dan CRL yang berlaku.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>Pihak pengandal masih dapat memvalidasi CA ini: manifes dan CRL yang berlaku dapat dijangkau.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>Pihak pengandal tidak dapat mengambil manifes dan CRL yang berlaku dari CA yang memublikasikan di sini. Ketika manifes yang mereka simpan berakhir, semua yang tercantum di dalamnya tidak lagi berpengaruh.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>Pihak pengandal tidak lagi menerima apa pun yang ditandatangani CA ini atau CA di bawahnya. Rute yang menjadi “valid” hanya karena ROA-nya tidak lagi “valid”. Jika ROA milik pihak lain mencakup rute tersebut, rute itu dapat menjadi “invalid”.</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>Pihak pengandal yang sudah memiliki manifes valid terakhir dapat memakainya sampai {{manifest_until}}. Yang memulai dari awal kini tidak melihat apa pun dari CA ini.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>Pengingat: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>Dibuka kembali: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>Selesai: CA terdelegasi berfungsi kembali</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>Pencabutan diusulkan: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>Cabut dengan urutan ini: pertama, sertifikat yang diterbitkan CA ini bagi pihak lain, setelah pemegangnya diberi tahu; lalu objeknya sendiri; terakhir, titik publikasinya.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Dicabut: CA terdelegasi “{{ca}}”</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>Singkirkan dahulu kemungkinan di pihak kita sendiri: apakah CA lain gagal pada saat yang sama, dari titik pengamatan yang sama?</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>Jalankan pemeriksaan kesiapan terhadap titik publikasi Anda, dan perbaiki apa yang ditunjukkannya.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>Dilihat dari: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>Kirimkan permintaan CA anak (child request) yang baru kepada kami, jika kunci Anda telah berubah.</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>Sejak kapan, dan bagaimana kami mengetahuinya</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>Jawaban paling lambat dalam pemeriksaan terakhir kami: {{first_byte}} sampai bita pertama, {{retrieval}} untuk seluruh isi.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>Sebagian dari yang dibutuhkan CA terdelegasi “{{ca}}” segera berakhir dan belum diperbarui.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>Curigai dahulu pihak kita sendiri: jaringan titik pengamatan ini, jamnya, diska, jangkar kepercayaan.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Ditangguhkan: CA terdelegasi “{{ca}}”</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>Penangguhan diusulkan: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>TLS dengan server web gagal. Perbarui atau perbaiki sertifikat server web, sajikan rantai lengkapnya, dan periksa bahwa namanya cocok.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>Beri tahu kami catatan delegasi mana yang berubah: siapa yang akan memegang sumber daya, dan siapa yang dapat kami hubungi tentangnya.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>Oleh karena itu, CA ini dicantumkan dalam daftar publik kami tentang CA terdelegasi yang tidak berfungsi. Entri itu menyebutkan CA yang dimaksud, keadaannya, dan sejak kapan. Entri itu tidak memuat data kontak. Entri akan ditandai sebagai selesai segera setelah CA berfungsi kembali.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>CA masih berfungsi, dan pihak pengandal menggunakan apa yang dipublikasikannya.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>CRL tidak dapat digunakan. Terbitkan manifes dan CRL baru dengan perangkat lunak CA Anda, dan publikasikan keduanya bersama-sama.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>Berkas RRDP tidak dapat digunakan. Periksa bahwa berkas notifikasi menyebut snapshot yang ada dan memiliki hash yang dinyatakan. Jika ragu, mulai sesi RRDP baru pada server publikasi Anda.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>Berkas JSON terlampir memuat fakta yang sama dalam bentuk yang terbaca mesin.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>Berkas JSON terlampir mencantumkan semuanya.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>Berkas JSON terlampir juga menunjukkan jalur lainnya.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>Berkas kalender terlampir memuat tanggal-tanggalnya.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>Penyebabnya ada pada repositori kami sendiri, yang menyajikan apa yang ditandatangani CA Anda, bukan pada CA Anda. Kami sedang menanganinya.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>Penyebabnya ada pada repositori yang menyajikan apa yang ditandatangani CA Anda, bukan pada CA itu sendiri.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>Penyebabnya ada pada repositori yang dijalankan oleh {{repository_operator}}, yang menyajikan apa yang ditandatangani CA Anda, bukan pada CA Anda. Mohon minta {{repository_operator}} untuk memperbaikinya.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>CA terdelegasi “{{ca}}” terlalu lambat menjawab.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>CA terdelegasi “{{ca}}” tidak berfungsi: tidak ada manifes dan CRL yang berlaku yang dapat diambil dan divalidasi melalui jalur mana pun yang diumumkannya.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>CA terdelegasi “{{ca}}” berulang kali gagal dan pulih kembali.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>CA terdelegasi “{{ca}}” memiliki masalah ini: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>CA terdelegasi “{{ca}}” telah berfungsi kembali sejak {{recovered_at}}, dan kasus {{case_id}} ditutup.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>CA terdelegasi “{{ca}}” telah dipulihkan, dan masa percobaan telah dimulai.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>CA terdelegasi “{{ca}}” berfungsi kembali, dan kasus {{case_id}} ditutup.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>CA terdelegasi “{{ca}}” hanya berfungsi sebagian: sebagian dari yang diumumkan atau dicantumkannya tidak dapat diambil atau tidak lolos validasi.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>CA terdelegasi yang terdampak:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>Entri itu menyebutkan CA yang dimaksud, keadaannya, dan sejak kapan. Entri itu tidak memuat data kontak.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>Nama host tidak dapat diresolusi. Periksa bahwa domain terdaftar, server namanya menjawab, dan rekaman A dan AAAA ada.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>Galat terakhir: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>Manifes valid terakhir berakhir pada {{manifest_until}}. Sejak itu, tidak ada isinya yang berpengaruh bagi pihak pengandal. Rute yang menjadi “valid” hanya karena ROA-nya tidak lagi “valid”.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>Daftarnya ada di sini:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>Manifes tidak dapat digunakan. Terbitkan manifes dan CRL baru dengan perangkat lunak CA Anda, dan publikasikan keduanya bersama-sama. Lalu periksa penjadwalnya, jamnya, dan koneksinya ke server publikasi.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>Manifes berlaku sampai {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>Operator tidak mengetahui isi pemberitahuan itu. Tenggat yang dihitung sejak pemberitahuan pertama tidak berjalan sebelum ada pemberitahuan yang tersampaikan.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>Masalah ini dimulai pada {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>Masalah yang menyebabkan kasus ini dimulai pada {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>Alasannya: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>Repositori yang Anda jalankan saat ini tidak dapat digunakan:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>Server rsync tidak memberikan data. Periksa bahwa daemon berjalan, modul ada dan dapat dibaca siapa saja, dan batas koneksi belum tercapai.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>Tahap “{{staff_step}}” terhadap CA terdelegasi “{{ca}}” menunggu untuk disetujui atau ditolak.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>Server web menjawab, tetapi tidak mengirim berkas. Periksa bahwa berkas notifikasi RRDP ada pada URI ini, dan tidak ada pengalihan ke host lain maupun aturan akses yang memblokirnya.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>Kemudian curigai hal yang sama-sama dipakai banyak CA: satu repositori, satu penyedia, CA induk mereka semua.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>Mereka akan diminta pada {{effective_at}}, jika CA belum berfungsi saat itu.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>Ini surat pertama yang bersahabat, belum pemberitahuan resmi. Jika Anda sudah menanganinya, jawaban singkat sudah cukup.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>Ini adalah pemberitahuan resmi dari {{registry}}.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>Ini surat terakhir kami sebelum staf kami diminta menarik sertifikat CA ini.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>Hal ini direncanakan pada {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>Satu surat ini membahas semuanya.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>Langkah pertama yang gagal: {{layer}} ({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>Langkah pertama yang gagal: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Kepada operator CA terdelegasi “{{ca}}”:</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>Kepada operator CA terdelegasi di bawah ini:</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>Kepada operator repositori di bawah ini:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Kepada {{operator}}, operator CA terdelegasi “{{ca}}”:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>Kepada {{operator}}, operator repositori di bawah ini:</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>Kepada {{operator}}:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Sampai sekarang:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>Peringatan sebelum pencantuman dalam daftar publik: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Kami sedang memulihkan CA terdelegasi “{{ca}}”.</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>Kami belum melihat manifes dan CRL yang berlaku dari CA ini. Sampai saat itu, apa pun yang ditandatanganinya tidak berpengaruh bagi pihak pengandal.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>Pengumuman Anda telah tercatat pada kami sejak {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>Kami belum pernah melihat manifes dan CRL yang berlaku dari CA ini.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Kami telah mencabut sertifikat CA terdelegasi “{{ca}}” pada {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Kami telah mencabut sertifikat CA terdelegasi “{{ca}}”.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Kami telah menangguhkan sertifikat CA terdelegasi “{{ca}}” pada {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Kami telah menangguhkan sertifikat CA terdelegasi “{{ca}}”.</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>Kami sudah menulis kepada Anda tentang hal ini, dan masalahnya belum diperbaiki.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>Kami menyimpan apa yang kami ambil dalam pemeriksaan ini sebagai bukti. Pengenal SHA-256-nya:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>Kami tidak mengetahui adanya manifes valid dari CA ini. Jadi, apa pun yang mungkin telah ditandatanganinya tidak berpengaruh bagi pihak pengandal.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>Pemeriksaan terakhir kami, tanpa cache apa pun: {{last_look}}.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>Pemeriksaan terakhir kami: {{last_look}}. Jika tidak diperbarui, yang berikut ini berakhir:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Apa yang terjadi dan kapan</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>Artinya saat ini</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Ketika manifes itu berakhir, semua yang tercantum di dalamnya tidak lagi berpengaruh. Rute yang menjadi “valid” hanya karena ROA-nya tidak akan lagi “valid”.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>Setelah penyebabnya diketahui, beri tahu rekan lain yang bertugas. Pengaman lepas dengan sendirinya ketika lebih sedikit CA yang gagal.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>Setelah sertifikat baru Anda tersedia, segera publikasikan manifes, CRL, dan ROA Anda.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>Tulis ke {{reply_address}}, dan pertahankan tag pada subjek.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>Tulis ke {{reply_address}}, dan pertahankan tag pada subjek. Jika operator mengumumkan pemeliharaan, tunda kasus ini. Jika peringatan ini keliru, tutup kasus dengan menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>Anda telah mengumumkan pengakhiran CA terdelegasi “{{ca}}”. Kasus {{case_id}} menjaga agar sisa pekerjaan berjalan tertib, sehingga tidak ada yang kehilangan rute karenanya.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>Anda juga dapat memakai formulir kami:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>Anda dapat membaca kebijakan itu di sini:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>Saat ini Anda tidak perlu melakukan apa pun. Agar masalah tidak terulang, temukan penyebabnya. Atur agar pemantauan Anda sendiri memberi tahu Anda ketika manifes tidak diperbarui tepat waktu, dan jauh sebelum sertifikat berakhir.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>Anda tidak perlu memberi tahu kami ketika sudah diperbaiki: kami terus memeriksa, dan menutup kasus setelah semuanya berfungsi cukup lama.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>Anda tidak perlu memberi tahu kami ketika sudah diperbaiki: kami terus memeriksa.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>setiap langkah</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} bertindak berdasarkan kebijakan “{{policy}}”, lini masa “{{timeline}}”. Pengenal SHA-256 kebijakan itu diawali dengan {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>akan dicoba lagi</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>dicetak</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>kontak teknis</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>kontak administratif</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>kontak darurat</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>kontak penyalahgunaan</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>surat pos</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>staf kami</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>pengiriman dimulai</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>digantikan oleh pemberitahuan</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>tertunda</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tersampaikan</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>jawaban otomatis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>Dihentikan atau kembali</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>Publikasi diusulkan</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Penangguhan diusulkan</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Pencabutan diusulkan</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Kebijakan</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>Banyak klien sekaligus mendapat jawaban</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>Banyak klien sekaligus mendapat jawaban tepat waktu</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>Satu CRL dipublikasikan, dan tercantum dalam manifes</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>CRL mengikuti profilnya</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>CRL masih berlaku</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>CRL berlaku selama manifes berlaku</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>Permintaan CA anak mengikuti formatnya</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>Sertifikat BPKI permintaan CA anak baik</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>Permintaan publikasi mengikuti formatnya</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>Sertifikat BPKI permintaan publikasi baik</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>Tanggapan repositori mengikuti formatnya</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>Sertifikat BPKI tanggapan repositori baik</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>Repositori menyediakan TLS dan RRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>URI yang diberikan adalah yang ditetapkan oleh repositori</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>Tanggapan repositori menjawab permintaan publikasi</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>Kedua permintaan berasal dari satu CA</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>Manifes dipublikasikan di sini</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>Manifes mengikuti profilnya</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>Manifes masih berlaku</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>Setiap objek yang tercantum dipublikasikan, sesuai yang tercantum</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>Setiap objek yang dipublikasikan tercantum</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>Masa berlaku manifes wajar</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>Manifes sering diterbitkan ulang</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>Manifes tidak berakhir dalam hitungan jam</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>Nama host RRDP dapat diresolusi</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>Server nama menjawab untuk kedua keluarga alamat, dan tepat waktu</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>Semua alamat berada di Internet publik</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>Host RRDP memiliki alamat IPv4 dan IPv6</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>Setiap alamat host RRDP menerima koneksi</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>Nama host rsync dapat diresolusi</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>Host RRDP memiliki beberapa alamat</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>Setiap objek dapat didekode</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>Setiap objek mengikuti profilnya</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>Setiap objek ditandatangani oleh CA itu sendiri</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>Setiap objek valid saat ini</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>Tidak ada objek yang dipublikasikan yang telah dicabut</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>Tidak ada objek yang mengklaim lebih dari yang dimiliki penerbitnya</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>Objek menyebut lokasi dan CRL-nya sendiri</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>Tidak ada objek yang segera berakhir</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>Objek tidak saling bertentangan</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>Sertifikat yang diterbitkan membentuk pohon</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>Sertifikat CA sendiri tidak segera berakhir</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>Publikasi redundan telah digelar dan diuji</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>Pemantauan dan peringatan berjalan, dari lebih dari satu titik pengamatan</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>Pencadangan dan pemulihan terdokumentasi dan telah diuji</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>Kontak darurat diketahui dan menjawab kapan pun</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>Staf terlatih untuk menjalankan CA</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>Daur hidup sertifikat dan kunci mengikuti prosedur</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>Insiden dilaporkan kepada registri dalam 24 jam</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>Perubahan dan pemeliharaan mengikuti prosedur dan diumumkan</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>Kunci dan sistem dilindungi oleh kontrol keamanan</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>Kinerja dipantau dan kapasitas direncanakan</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>Infrastruktur telah stabil cukup lama</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>Infrastruktur tersedia selama diamati</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>Manifes diterbitkan tanpa jeda, dengan irama yang wajar</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>Sumber daya diminta</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>Yang diminta dimiliki oleh organisasi</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>Yang diminta tidak didelegasikan kepada pihak lain</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>Berkas notifikasi diberikan</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>Berkas notifikasi mengikuti formatnya, pada satu asal</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>Permintaan bersyarat dijawab dengan 304</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>Berkas notifikasi berada pada URI-nya sendiri</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>Tipe medianya termasuk tipe XML</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>Cache menyimpan berkas notifikasi hanya sebentar</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>Sesi dan nomor seri tidak maju mundur</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>Semua alamat menyajikan sesi yang sama</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>Akses RRDP cukup cepat</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>Snapshot dapat diambil</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>Snapshot memiliki hash yang diumumkan</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>Snapshot mengikuti formatnya</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>Daftar delta teratur</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>Delta terbaru dapat diambil, dan sesuai dengan yang diumumkan</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>Delta terbaru cocok dengan snapshot</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>Yang dipublikasikan RRDP berada di bawah URI rsync</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>Daemon rsync menjawab</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>Folder berhasil ditransfer</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>Objek yang disajikan rsync dan RRDP sama</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>Server rsync menjawab melalui kedua keluarga alamat</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>Akses rsync cukup cepat</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>Jam server web tepat</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>Jam CA tidak terlalu cepat</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>Setiap alamat menunjukkan sertifikat yang tepercaya</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>Sertifikat server tidak segera berakhir</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>TLS 1.2 atau 1.3 digunakan</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>Kunci server cukup kuat</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>Semua alamat menunjukkan sertifikat dengan umur yang sama</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>tidak ada URI berkas notifikasi RRDP yang diberikan</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>tidak ada URI rsync yang diberikan</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>tidak ada permintaan CA anak (child request) yang diberikan</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>tidak ada permintaan publikasi (publisher request) yang diberikan</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>tidak ada tanggapan repositori (repository response) yang diberikan</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>tidak ada nama yang dicari</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>tidak ada koneksi TLS yang dicoba</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>akses RRDP tidak dicoba</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>akses rsync tidak dicoba</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>tidak ada objek yang diambil</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>tidak ada jam yang dapat dibandingkan</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>beban tidak dicoba</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>tidak ada daftar sumber daya yang diberikan</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>tidak ada riwayat pengamatan yang diberikan</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>SIAP</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>BELUM SIAP</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>Berkas notifikasi RRDP</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>Folder rsync</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Jangkar kepercayaan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Sumber daya</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>Hasil pengamatan</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>Stabil selama</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Diamati selama</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tersedia</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Gangguan terlama</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>Satu manifes setiap</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Yang perlu diperbaiki dahulu</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dikecualikan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>Kesiapan untuk delegasi</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>Profil {profile}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>Dikecualikan sampai {until}: {tag} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>uji lulus: {passed}, gagal: {failed}, dilewati: {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>Berkas penyiapan</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>Nama dan alamat</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifes</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Daftar pencabutan</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operasi</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>error</source>
        <translation>galat</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dikecualikan</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>memerlukan “{test}”, yang gagal</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>Sebuah cache menyajikan salinan berkas notifikasi yang berumur {age:duration}</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>Permintaan bersyarat untuk berkas notifikasi yang tidak berubah mendapat jawaban utuh</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>Delta tidak dapat digunakan: {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>Delta tidak memiliki hash yang dinyatakan berkas notifikasi</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>Delta yang dicantumkan berkas notifikasi tidak diperoleh: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>Manifes diterbitkan setiap {rhythm:duration}, padahal {least:duration} sampai {most:duration} yang disarankan</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>Berkas yang dipublikasikan tidak ada dalam manifes mana pun: pihak pengandal tidak menggunakannya</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>Objek yang dipublikasikan tidak memiliki hash yang ada dalam manifes</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>Tanda tangan dalam manifes tidak lolos verifikasi: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>Tanda tangan objek tidak lolos verifikasi: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>Ada alamat {host} yang tidak berada di Internet publik: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>Sepakati CA mana dari keduanya yang menyertifikasinya, dan perkecil yang lain</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>Objek yang dicantumkan manifes tidak dipublikasikan</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>Jawab dalam berkas yang diberikan dengan --attest</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>Minta hanya yang tercatat, atau mintalah koreksi catatan terlebih dahulu</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>Minta RRDP kepada operator repositori</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>Diminta: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>Dinyatakan oleh {by} pada {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>Tersedia selama {availability:percent} dari waktu pengamatan; gangguan terlama berlangsung {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>Mulai sesi baru: pihak pengandal yang mengikuti delta memiliki objek yang berbeda dari yang mengambil snapshot</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>Menurut jawaban {by}, ini belum dilakukan</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>Sertifikasi CA uji di bawah jangkar kepercayaan uji, dengan URI ini dalam sertifikatnya</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>Periksa lebar pita dan beban; semuanya harus tiba dalam {limit:ms}</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>Periksa lebar pita dan ukuran snapshot; semuanya harus tiba dalam {limit:ms}</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>Periksa nama modul, jalur, dan izin, dan bahwa modul dapat dibaca semua orang</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>Periksa bahwa daemon rsync mendengarkan pada port ini, serta batas koneksinya</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>Periksa bahwa setiap server nama zona berjalan dan dapat dijangkau melalui port 53 UDP dan TCP</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>Periksa bahwa jawaban itu masih benar, dan jawab lagi</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>Periksa bahwa CA menandatangani dengan kunci yang disertifikasi CA induknya, lalu terbitkan ulang</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>Periksa bahwa daemon berjalan dan mendengarkan pada port dalam URI, dan firewall mengizinkan seluruh Internet masuk</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>Periksa bahwa port menggunakan TLS 1.2 atau 1.3 dengan rangkaian sandi masa kini</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>Periksa bahwa port menggunakan TLS, dan server tidak kelebihan beban</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>Periksa bahwa server publikasi menulis pohon rsync-nya, dan di mana</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>Periksa bahwa server web berjalan dan mendengarkan, dan firewall mengizinkan seluruh Internet masuk</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>Periksa URI yang ditetapkan repositori bagi Anda: sertifikat akan menyebut URI itu</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>Periksa jam sistem yang memesan sertifikat, dan pasang sertifikat yang berlaku saat ini</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>Periksa folder yang ditetapkan repositori bagi Anda: sertifikat akan menyebut folder itu</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>Periksa beban dan lebar pita server</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>Periksa beban dan lebar pita server; seluruh jawaban harus tiba dalam hitungan detik</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>Periksa server web dan setiap proksi di depannya: isi harus datang utuh dan apa adanya, tanpa pengodean konten yang tidak diminta</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>Periksa konfigurasi dan log server web, serta jalur dalam URI</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>Periksa apa yang dikirim server; berkas notifikasi berukuran beberapa kilobita</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>Periksa apa yang ditulis server publikasi Anda</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>Periksa apa yang ditulis server publikasi Anda, dan bahwa tidak ada yang mengubahnya di perjalanan</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>Periksa apa yang ditulis server publikasi Anda, dan bahwa sesi dan nomor serinya sama dengan dalam berkas notifikasi</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>Periksa apakah ada delta yang hilang; jika ada, mulai sesi baru</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>Periksa apakah beberapa server dengan keadaan berbeda menjawab untuk nama itu; setelah pemulihan, mulai sesi baru</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>Periksa apakah beberapa server dengan keadaannya sendiri menjawab untuk nama itu, dan apakah server berulang kali dimulai ulang</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>Pilih pengenal dengan karakter tersebut dalam perangkat lunak Anda, dan tulis ulang berkas</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>Konfigurasikan service_uri https pada server publikasi</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>Konfigurasikan service_uri sebagai https, sia_base sebagai rsync, dan rrdp_notification_uri sebagai https pada server publikasi</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>Konfigurasikan interval penerbitan ulang dalam perangkat lunak CA Anda</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Perbaiki tanggalnya</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>Buat identitas baru dalam perangkat lunak Anda, dan tulis ulang berkas</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>Buat identitas dengan RSA 2048 bit atau lebih, atau dengan kurva eliptik 256 bit</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>Lakukan sebelum delegasi, atau sepakati tanggal dengan registri</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>Temukan apa yang gagal pada waktu dalam riwayat, dan buat redundan</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>Selama {gap:duration} tidak ada manifes yang berlaku</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>Berikan setiap berkas dengan opsi sesuai jenisnya</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>Pastikan semua server nama zona menjawab untuk kedua jenis, dengan jawaban kosong jika tidak ada alamat</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>Cantumkan setiap berkas satu kali, dengan nama sederhana</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>Cantumkan satu CRL saja</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>Pastikan daemon mendengarkan pada setiap alamat yang dimiliki namanya</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>Minta CA induk memperbaruinya</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>Buat agar server publikasi menyimpan delta selama beberapa jam</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>Pastikan server mendengarkan pada setiap alamat yang dimiliki namanya, atau keluarkan alamat itu dari DNS</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>Buat agar server web menjawab If-None-Match dan If-Modified-Since dengan 304</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>Buat agar server web mengirim keduanya</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>Tulis ulang berkas dengan perangkat lunak CA atau publikasi Anda, dan kirim apa adanya</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>Terbitkan ulang dengan perangkat lunak CA Anda; jika tetap demikian, mutakhirkan perangkat lunak</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>Terbitkan ulang manifes dan CRL dengan perangkat lunak CA Anda, lalu periksa penjadwal dan jamnya</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>Tulis ulang berkas dengan perangkat lunak Anda; jangan menyunting base64 secara manual</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>Pasang sertifikat dari otoritas sertifikasi publik, dengan semua sertifikat perantaranya</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>Pasang sertifikat yang nama alternatif subjeknya memuat host dalam URI</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>Pasang sertifikat yang sama pada semua server, agar tidak ada yang terlupakan pada pembaruan berikutnya</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>Terbitkan manifes dan CRL bersama-sama, untuk waktu yang sama</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>Terbitkan manifes untuk paling lama beberapa hari, dan sering terbitkan ulang</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>Terbitkan manifes yang berlaku setidaknya {limit:duration}, agar gangguan pada malam hari tidak merugikan</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>Simpan setiap delta selama masih dicantumkan berkas notifikasi</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>Simpan setiap snapshot selama berkas notifikasi yang menyebutnya masih mungkin tersimpan di cache, dan periksa jalurnya</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>Jaga infrastruktur tetap berjalan apa adanya, dan teruslah mengamati</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>Biarkan cache menyimpan berkas notifikasi paling lama satu menit</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>Jangan cantumkan delta lebih banyak daripada yang jika digabung lebih kecil dari snapshot</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>Cantumkan objek itu jika harus diperhitungkan; jika tidak, tarik</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>Cantumkan sumber daya yang tercatat pada “held”, atau berikan TAL uji</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>Cantumkan sumber daya yang akan disertifikasi pada “asked”</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>Pastikan keduanya berasal dari instalasi terkini yang sama</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>Pastikan jawaban ini milik permintaan ini</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>Jangan pernah mengubah berkas yang sudah diumumkan</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>Tidak ada CA di bawah jangkar kepercayaan uji yang memublikasikan di repositori ini</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>Tidak ada alamat host yang menerima koneksi: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>Tidak ada manifes yang dipublikasikan di repositori ini</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>Tidak ada sumber daya yang diminta</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>Belum ada yang menjawab ini</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>Tidak ada, jika repositori dipakai bersama; jika tidak, periksa URI dasar rsync server publikasi</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>Berkas notifikasi dan snapshot bersama-sama memakan waktu {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>Sediakan TLS 1.3 dan 1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>Satu alamat host tidak menerima koneksi: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>Pesan sertifikat untuk kunci RSA 2048 bit atau lebih, atau untuk kunci P-256</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>Publikasikan rekaman A dan AAAA untuk nama itu, dan periksa delegasi zonanya</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>Publikasikan manifes dan CRL dari CA uji sebelum pemeriksaan akhir</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>Publikasikan hanya alamat yang dapat dijangkau secara global: pihak pengandal menolak yang lain</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>Publikasikan objek dan manifes dalam satu langkah</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>Publikasikan objek dan manifes dalam satu langkah, dan periksa adanya kerusakan data</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>Publikasikan objek hanya di bawah URI dasar rsync Anda, masing-masing satu kali, dan di bawah 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>Publikasikan CRL milik CA itu sendiri</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>Publikasikan CRL bersama manifes yang mencantumkannya</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>Publikasikan manifes pada URI dalam SIA sertifikat</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>Publikasikan sertifikat jangkar kepercayaan uji pada URI dalam TAL-nya</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>Publikasikan dengan CA uji sebelum pemeriksaan akhir</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>Naikkan batas koneksi dan permintaan server: ribuan pihak pengandal meminta beberapa kali setiap jam</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>Terbitkan ulang manifes dan CRL setiap beberapa jam: ini menunjukkan bahwa CA berfungsi, dan menyisakan waktu untuk perbaikan</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>Terbitkan ulang manifes jauh sebelum nextUpdate-nya, dan beri peringatan ketika hal itu gagal</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>Terbitkan ulang CRL dengan kunci yang disertifikasi oleh CA induk</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>Terbitkan ulang manifes agar sertifikatnya menyebut tempat manifes itu dipublikasikan</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>Terbitkan ulang manifes di bawah sertifikat baru</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>Terbitkan ulang manifes di bawah sertifikat CA yang terkini</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>Terbitkan ulang objek agar sertifikatnya menyebut tempat objek itu dipublikasikan, dan CRL milik CA</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>Terbitkan ulang objek di bawah sertifikat CA yang terkini</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>Terbitkan ulang jauh sebelum nextUpdate; periksa bahwa penjadwal CA berjalan</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>Terbitkan ulang tanpanya, atau minta CA induk menyertifikasinya</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>Perbarui, dan periksa bahwa perangkat lunak CA Anda memperbarui objek secara otomatis</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>Perbarui sertifikat, dan periksa mengapa tidak diperbarui secara otomatis</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>Perbarui sertifikat, dan buat agar mulai sekarang diperbarui secara otomatis</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>Perbarui sertifikat identitas dalam perangkat lunak Anda, dan tulis ulang berkas</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>Perbarui sertifikat identitas sekarang: yang baru harus diserahkan lagi</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>Perbarui sertifikat identitas dengan SHA-256</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>Resolusi {host} memakan waktu {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>Ada sumber daya yang diminta tetapi telah didelegasikan kepada {ca}: {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>Ada sumber daya yang diminta tetapi tidak dimiliki organisasi menurut {record}: {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>Kirim sertifikat identitas yang ditandatangani perangkat lunak Anda dengan kuncinya sendiri</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>Sajikan berkas RRDP dari diska atau cache; jawaban harus tiba dalam {limit:ms}</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>Sajikan berkas RRDP dari diska atau cache; bita pertama harus tiba dalam {limit:ms}</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>Sajikan sebagai application/xml</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>Sajikan pada URI-nya sendiri: setiap pengalihan menambah satu perjalanan bolak-balik bagi setiap pihak pengandal</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>Sajikan berkas notifikasi, snapshot, dan delta di bawah satu nama host dan port</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>Sajikan rsync melalui IPv6 juga</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>Sajikan berkas notifikasi pada URI-nya sendiri, tanpa pengalihan</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>Sajikan repositori melalui IPv4 juga: banyak pihak pengandal tidak memiliki IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>Sajikan repositori melalui IPv6 juga</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>Sajikan berkas yang sama dari setiap alamat</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>Setel jam sistem yang membuatnya, dan buat lagi</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>Stabil selama {stable:duration} dari {needed:duration} yang diminta</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>Stabil selama {stable:duration}, diperiksa {looks} kali</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>Sinkronkan jam CA (NTP), lalu terbitkan ulang</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>Sinkronkan jam CA (NTP)</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>Sinkronkan jam server web (NTP)</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>Keluarkan dari modul apa yang bukan bagiannya</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>Sertifikat BPKI {name} berakhir pada {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>Sertifikat BPKI {name} berakhir dalam {left:duration}, pada {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>Sertifikat BPKI {name} bukan sertifikat CA: tidak dapat menandatangani sertifikat yang menandatangani pesan Anda</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>Sertifikat BPKI {name} tidak ditandatangani sendiri, sehingga bukan jangkar kepercayaan</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>Sertifikat BPKI {name} belum berlaku sebelum {not_before:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>Sertifikat BPKI {name} ditandatangani dengan {digest}, yang ditolak perangkat lunak masa kini</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>CRL milik CA tidak dipublikasikan, atau tidak ada dalam manifes: {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Sertifikat CA berakhir dalam {left:duration}, pada {not_after:time}</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>CRL tidak dapat didekode: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>CRL tidak mengikuti profilnya: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>CRL berakhir {difference:duration} sebelum manifes yang mencantumkannya</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>CRL sudah tidak berlaku: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>CRL bukan milik CA sendiri: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>CRL belum berlaku: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>Tanda tangan CRL tidak lolos verifikasi: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>Jabat tangan TLS gagal: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>URI memuat alamat {host}, padahal seharusnya nama</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>Ruang nama XML tidak memiliki garis miring di akhir: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>Alamat-alamat host menyajikan sesi RRDP yang berbeda</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>Alamat-alamat menunjukkan sertifikat yang berakhir pada waktu berbeda, yang pertama pada {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>Jawaban tidak mengulang tag permintaan, “{asked}”, tetapi memuat “{answered}”</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>Jawaban {by} bertanggal {on:time}, yang belum tiba</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>Jawaban {by} sudah berumur {age:duration}</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>Jawaban atas permintaan berkas notifikasi tidak dapat digunakan: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>Sertifikat yang diterbitkan CA tidak beres: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>Delta yang dicantumkan berkas notifikasi tidak berurutan tanpa putus atau tidak berakhir pada nomor serinya</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>Berkas tidak mengikuti RFC 8183: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>Berkas memiliki atribut yang tidak dikenal skema RFC 8183: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>Berkas ini adalah {found}, padahal seharusnya {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>Berkas ini adalah pesan {message} dari pengenal {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>Bita pertama memakan waktu {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>Host hanya memiliki satu alamat dalam setiap keluarga alamat yang dimilikinya</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>Kunci sertifikat BPKI {name} terlalu lemah: {algorithm} dengan {bits} bit</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>Manifes tidak dapat didekode: {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>Manifes tidak mengikuti profilnya: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>Manifes sudah tidak berlaku: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>Manifes bukan milik CA yang memublikasikannya: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>Manifes belum berlaku: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>Manifes masih berlaku selama {left:duration} lagi</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>Manifes hanya berlaku selama {validity:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>Manifes berlaku selama {validity:duration}, sehingga manifes lama dapat diputar ulang selama itu pula</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>Manifes mencantumkan CRL lain selain milik CA sendiri</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>Manifes mencantumkan nama berkas yang tidak diizinkan, atau satu nama dua kali: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>Manifes menyatakan bahwa letaknya di tempat lain</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>Manifes yang disebut sertifikat CA tidak dipublikasikan</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>Manifes diterbitkan {age:duration} yang lalu</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>Sertifikat manifes telah dicabut</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>Server nama {host} tidak menjawab tepat waktu</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>Nama {host} tidak dapat diresolusi: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>Nama {host} tidak memiliki alamat IPv4</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>Nama {host} tidak memiliki alamat IPv6</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>Delta terbaru dan snapshot menyatakan hal berbeda tentang {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>URI berkas notifikasi yang diberikan bukan yang ditetapkan repositori, {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>Berkas notifikasi datang tanpa ETag maupun Last-Modified, sehingga setiap pemeriksaan memerlukan jawaban utuh</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>Berkas notifikasi tidak datang tepat waktu: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>Berkas notifikasi tidak mengikuti formatnya: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>Berkas notifikasi ditemukan setelah {redirects} pengalihan</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>Berkas notifikasi lebih besar daripada berkas notifikasi wajar mana pun: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>Berkas notifikasi disajikan sebagai {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>Berkas notifikasi disajikan tanpa tipe media</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>Berkas notifikasi tidak mencantumkan delta, sehingga setiap perubahan mengharuskan setiap pihak pengandal mengambil snapshot</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>Berkas notifikasi mencantumkan {deltas} delta, lebih banyak daripada yang diikuti pihak pengandal</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>Berkas notifikasi merujuk ke berkas pada asal lain: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>Berkas notifikasi menulis ruang nama XML-nya dengan cara tidak lazim: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>Permintaan berkas notifikasi dijawab dengan status HTTP {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>Objek tidak dapat didekode: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>Objek mengklaim sumber daya yang tidak dimiliki penerbitnya: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>Objek menyimpang dari profilnya dengan cara yang ditoleransi pihak pengandal: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>Objek tidak mengikuti profilnya: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>Objek berakhir dalam {left:duration}, pada {not_after:time}</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>Objek sudah berakhir: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>Objek bukan milik CA yang memublikasikannya: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>Objek belum berlaku: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>Objek menyebut lokasi yang bukan lokasinya sendiri: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>Sertifikat objek telah dicabut, tetapi objek itu tetap dipublikasikan</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>Komunikasi dengan server publikasi berlangsung tanpa TLS; pesan ditandatangani, tetapi tidak rahasia</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>Permintaan rekaman {type} untuk {host} tidak dijawab: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>Repositori menyebut Anda {answered}, bukan {asked} seperti yang Anda minta</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>Repositori tidak menyediakan RRDP, yang jauh lebih disukai pihak pengandal</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>Permintaan berkas notifikasi dialihkan dengan cara yang tidak diikuti pihak pengandal: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>URI rsync yang diberikan tidak berada di bawah sia_base repositori, {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>Daemon rsync tidak dapat dijangkau: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>Daemon rsync tidak memberikan folder: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>Daemon rsync tidak menjawab melalui {family}: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>Folder rsync tidak memuat objek RPKI</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>Host rsync tidak memiliki alamat IPv6</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>Modul rsync memuat lebih banyak daripada repositori wajar mana pun: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>Nomor seri mundur dari {before} ke {after} dalam satu sesi</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>Server menerima koneksi tetapi tidak menyelesaikan jabat tangan TLS</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>Server memilih {version}, yang sudah usang</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>Sertifikat server berakhir pada {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Sertifikat server berakhir dalam {left:duration}, pada {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>Sertifikat server untuk {names} dan bukan untuk {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>Sertifikat server belum berlaku sebelum {not_before:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>Sertifikat server, yang diterbitkan oleh {issuer}, tidak mengarah ke otoritas sertifikasi yang dipercaya pihak pengandal: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>Kunci server lemah: {algorithm} dengan {bits} bit</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>Sesi berubah di antara dua pemeriksaan yang berselang sesaat</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>Snapshot tidak dapat digunakan: {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>Snapshot tidak memiliki hash yang dinyatakan berkas notifikasi</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>Snapshot memuat objek yang diabaikan pihak pengandal: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>Snapshot belum memuat objek</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>Snapshot memuat {count} objek yang tidak berada di bawah URI rsync, seperti {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>Snapshot tidak diperoleh: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>Transfer melalui rsync tidak selesai tepat waktu: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>Transfer melalui rsync memakan waktu {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>Jangkar kepercayaan tidak dapat digunakan: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>Kedua permintaan memuat sertifikat BPKI yang berbeda</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>Jam server web lebih cepat {offset:duration} daripada jam kami</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>Jam server web lebih lambat {offset:duration} daripada jam kami</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>Atribut {attribute} tidak ada atau bukan URI dari jenis yang semestinya</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>Atribut {attribute} tidak ada, lebih panjang dari 255 karakter, atau memuat karakter selain huruf, angka, “-”, “_”, dan “/”</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>Mutakhirkan perangkat lunak CA</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>Mutakhirkan server publikasi</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>Mutakhirkan perangkat lunak yang menulis berkas; pengurai yang ketat menolaknya</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>Gunakan nama: sertifikat memuat URI selama bertahun-tahun, dan alamat tidak dapat dipindahkan</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>Gunakan server nama yang dekat dengan kliennya, atau anycast, dan TTL setidaknya beberapa menit</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>Gunakan satu pengenal: semua pihak tidak memerlukan tabel padanan</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>Mulai sekarang gunakan pengenal dari jawaban; perangkat lunak masa kini melakukannya sendiri</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>Objek-objek valid saling bertentangan: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>Yang menjawab pada port rsync bukan daemon rsync yang memberi salam tepat waktu: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>Yang ditandatangani CA bertanggal {offset:duration} di masa depan</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>Yang dimuat berkas sebagai sertifikat BPKI bukan sertifikat X.509</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>Yang dimiliki organisasi tidak disebutkan, sehingga tidak ada yang dapat dibandingkan</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>Dengan {clients} klien sekaligus, 95 dari 100 jawaban memakan waktu hingga {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>Tarik sertifikat untuk kunci Anda sendiri, untuk kunci CA induk Anda, dan rantai tanpa akhir</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>Tarik objek itu, atau terbitkan ulang</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>Tarik yang tidak dimaksudkan</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>Tulis keduanya dari satu keadaan pada waktu yang sama; sajikan pohon rsync dengan peralihan folder yang atomik</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>Tulis snapshot terlebih dahulu dan berkas notifikasi terakhir, dan jangan pernah mengubah berkas yang sudah diumumkan</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>Anda menyebut diri {child} kepada CA induk dan {publisher} kepada repositori</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>Isi yang disajikan rsync dan RRDP berbeda: {only_rrdp} objek hanya ada di RRDP, {only_rsync} hanya di rsync, {different} berbeda, seperti {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>Klien sekaligus: {clients}; permintaan: {requests}; median: {median:ms}; persentil ke-95: {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>Sebanyak {failures} dari {requests} permintaan dari {clients} klien sekaligus gagal: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>Kesiapan</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>alamat dan TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP again</source>
        <translation>RRDP lagi</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>beberapa klien sekaligus</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>kasus sedang ditahan</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>kasus sudah ditahan</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>kasus tidak ditahan</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>tidak ada yang diusulkan dalam kasus ini</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>tidak ada yang ditolak dalam kasus ini</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>tidak ada yang disetujui dalam kasus ini</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>kami tidak dapat melihat pada putaran terakhir</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>kebijakan hanya mengamati</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>pengamatan terakhir tidak mendapati CA gagal</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>belum ada pengamatan terbaru</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>persetujuan tidak ditandatangani</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>operator belum diberi tahu</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>sertifikatnya tidak ditarik dalam kasus ini</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>kurang dari satu menit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1 pukul %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>sehat</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lambat</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>tidak stabil</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dalam %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 lalu</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>Penangguhan diusulkan. Persetujuan: %1 dari %2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>Pencabutan diusulkan. Persetujuan: %1 dari %2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>Publikasi diusulkan. Persetujuan: %1 dari %2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>Pencabutan disetujui, dan menunggu seseorang melaksanakannya.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>Penangguhan disetujui, dan menunggu seseorang melaksanakannya.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>Pesan “%1” kembali.</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>Pesan “%1” tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>Pesan “%1” menunggu dikirim selama %2.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>Langkah “%1” terlambat; jatuh tempo %2 lalu.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>Langkah “%1” jatuh tempo dalam %2.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>Langkah “%1” jatuh tempo.</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>Sebuah pengaman menahan suatu langkah: %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>Rem armada aktif: %1 dari %2 CA memburuk dalam satu putaran. Curigai dulu pemantaunya.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>Tidak ada putaran selama %1: tak ada yang memantau armada.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>Mati %1 lalu.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>Menjadi tidak stabil %1 lalu.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>Repositori ini gagal selama %1. CA yang terdampak: %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>Selesai: %1 dari %2. Butir yang memerlukan perhatian: %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>Penundaan berakhir dalam %1: %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>Penundaan berakhir %1 lalu: %2</translation>
    </message>
</context>
</TS>
