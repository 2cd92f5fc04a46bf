<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
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
</TS>
