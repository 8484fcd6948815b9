import type { LanguagePhrases } from './index.ts';

// Indonesian
export default {
  advertisement: {
    only: `iklan, advertorial, (tutup|lewati|sembunyikan|hapus|laporkan) iklan, pasang iklan, iklan ini,
      konten (bersponsor|sponsor|berbayar), artikel (bersponsor|sponsor), disponsori oleh, pariwara,
      (scroll|gulir|geser) (ke bawah |) untuk (melanjutkan|lanjut|lanjutkan) (membaca|baca|),
      scroll to continue with content, (gulir|scroll) untuk lanjut membaca, lanjutkan membaca di bawah,
      (artikel|berita|konten) (berlanjut|dilanjutkan) (setelah|di bawah) (iklan|iklan ini),
      scroll untuk melanjutkan membaca, iklan untuk anda, iklan google, baca tanpa iklan,
      ingin baca berita tanpa iklan, hilangkan iklan`,
    says: `scroll untuk (melanjutkan|lanjut) membaca, gulir (ke bawah|) untuk (melanjutkan|lanjut) membaca,
      lanjutkan membaca artikel di bawah iklan`,
  },
  'app-promo': {
    only: `(download|unduh|instal|install|dapatkan|pakai|gunakan) (aplikasi|aplikasinya|app|apps|
      aplikasi kami) (sekarang|kami|gratis|di sini|),
      (buka|baca|lihat) (di|dengan|lewat) (aplikasi|app|apps),
      (download|unduh) (sekarang|di google play|di app store|di play store),
      (tersedia|dapatkan|unduh) di (google play|app store|google play store|play store),
      baca berita (di|lewat) aplikasi, aplikasi mobile, lanjutkan di (browser|aplikasi)`,
    says: `(download|unduh|instal|install) aplikasi kami,
      lebih (nyaman|cepat|mudah) (baca|membaca) (di|lewat) aplikasi`,
  },
  'author-bio': {
    only: `tentang (penulis|kami penulis), (profil|biodata|bio) penulis, penulis artikel ini,
      (lihat|baca) (semua|selengkapnya) (artikel|tulisan|pos|postingan) (oleh|dari) (penulis|penulis ini),
      (artikel|tulisan) (lain|lainnya|lain dari) (penulis ini|penulis|oleh penulis),
      artikel lainnya dari penulis, lihat semua pos, tampilkan semua pos`,
    starts: `lihat semua (pos|artikel|tulisan|postingan) (oleh|dari|by),
      (artikel|tulisan|berita) lainnya (oleh|dari)`,
  },
  byline: {
    starts: `oleh, ditulis oleh, penulis, reporter, pewarta, laporan, jurnalis, wartawan, dilaporkan oleh,
      diposting oleh, dipublikasikan oleh, tim penulis, kontributor, kontributor penulis, diterbitkan oleh,
      oleh penulis, penulis berita`,
  },
  'comment-form': {
    only: `(tinggalkan|tulis|beri|berikan|kirim|tambahkan|tambah|posting|buat|isi|post) (komentar|balasan|
      sebuah komentar|sebuah balasan|komentar anda|komentarmu|tanggapan|komen|komentar pertama),
      batalkan (balasan|balas|komentar), batal (balas|membalas),
      (lihat|tampilkan|baca|muat|sembunyikan|buka|tutup) (semua|lebih banyak|) (komentar|komentar lainnya|
      komentar lain),
      (belum|tidak|tak) ada komentar, komentar (ditutup|dinonaktifkan|dimatikan|telah ditutup|terbaru),
      jadilah (yang|orang) pertama (berkomentar|memberi komentar|memberikan komentar|untuk berkomentar|
      yang berkomentar|mengomentari),
      (login|masuk|silakan login|silahkan login|silakan masuk|log in|anda harus login|harap login) (untuk|
      dulu untuk|terlebih dahulu untuk) (berkomentar|komentar|memberi komentar|memberikan komentar|
      mengirim komentar|menulis komentar|balas),
      (kolom|isi|aturan|kebijakan) komentar, kirim komentar anda, komentar anda,
      beritahu saya (jika ada|tentang|mengenai|akan) (tindak lanjut komentar|komentar baru|tulisan baru|
      pos baru|balasan) (melalui|lewat|via|) (surel|email|surat elektronik|),
      beritahu saya (komentar|pos|tulisan) baru (melalui|lewat|via) (email|surel), karakter tersisa,
      (wajib|harus) diisi`,
    labels: `nama, email, surel, situs web, website, situs, komentar, pesan, kirim, balas, batal, wajib,
      nama anda, email anda, telepon, subjek, judul, kota, alamat email, nama lengkap, captcha, simpan`,
    starts: `alamat email anda tidak akan (dipublikasikan|ditampilkan),
      (email|surel|alamat surel) anda tidak akan (dipublikasikan|ditampilkan|dipublish),
      ruas yang wajib ditandai, (kolom|bidang|isian|form) yang (wajib|harus) (diisi|) (ditandai|bertanda),
      wajib diisi, simpan nama (saya|) (email|surel) (saya|) (dan|), simpan nama saya,
      (anda|kamu) harus (masuk log|login|masuk|log in|masuk log atau mendaftar) untuk (mengirim|memberi|
      menulis|memberikan|berkomentar|mengirimkan),
      maaf anda harus (masuk|login), situs ini menggunakan akismet,
      pelajari bagaimana data komentar anda diproses,
      komentar (anda|) (sedang|menunggu|akan) (menunggu|dimoderasi|moderasi),
      isi komentar sepenuhnya (tanggung jawab|menjadi),
      komentar (sepenuhnya|merupakan) (tanggung jawab|tanggapan) (pribadi|pengguna|komentator|pembaca),
      berkomentarlah (secara|dengan) bijak, berkomentar (secara|dengan) bijak`,
  },
  'comment-thread': {
    only: `komentar, semua komentar, komentar pembaca, komentar terbaru, komentar terpopuler,
      komentar teratas, balasan, tanggapan, diskusi, kolom komentar, tanggapan untuk, pemikiran pada,
      komentar untuk, komentar di, komentar pada`,
    labels: `balas, laporkan, suka, tidak suka, lihat balasan, balasan, menit lalu, jam lalu, menit yang lalu,
      jam yang lalu, detik yang lalu, baru saja, tampilkan balasan, sembunyikan balasan, berkata,
      laporkan komentar, balas komentar, beri suka`,
  },
  'cookie-notice': {
    only: `(terima|setujui|izinkan|tolak) (semua|semua cookie|cookie|semua cookies|cookies|dan lanjutkan|
      dan tutup|semuanya),
      (pengaturan|setelan|preferensi|kebijakan|kelola|persetujuan|atur|gunakan) (cookie|cookies|privasi|
      preferensi|setelan|persetujuan),
      (hanya|) (cookie|cookies) (yang diperlukan|wajib|penting|fungsional) (saja|),
      setuju dan (lanjutkan|tutup), (simpan|konfirmasi) (preferensi|pilihan|pilihan saya|pengaturan),
      saya (setuju|menerima|mengerti), selalu aktif, kami menghargai privasi anda, kelola opsi`,
    labels: `terima, setuju, tolak, izinkan, mengerti, oke, ok, tutup, cookie, cookies, diperlukan,
      fungsional, analitik, pemasaran, pelajari lebih lanjut, selengkapnya, ya saya setuju`,
    says: `(situs|situs web|website|web|halaman) (ini|kami) (menggunakan|memakai) (cookie|cookies|kuki),
      kami menggunakan (cookie|cookies|kuki) (untuk|agar|guna|dan|di|pada),
      (menggunakan|mengakses|menjelajahi|penggunaan) (situs|situs web|website) (ini|kami) (berarti|anda|
      artinya) (anda|) (menyetujui|setuju|menerima),
      (anda|kamu) (menyetujui|setuju dengan|menerima) penggunaan (cookie|cookies|kuki),
      dengan (melanjutkan|terus menggunakan) (menggunakan|) (situs|website) (ini|kami)`,
  },
  'copyright-notice': {
    only: `hak cipta (dilindungi|dilindungi undang undang|terpelihara),
      (seluruh|semua|segala) hak (cipta|) (dilindungi|dilindungi undang undang|terpelihara),
      dilarang (mengutip|menyalin|memperbanyak|mengcopy|copy paste|mengopi|menyadur) (tanpa izin|),
      (didukung|diberdayakan|ditenagai) oleh (wordpress|blogger),
      dengan bangga (didukung|diberdayakan|ditenagai|bertenaga) (oleh|) wordpress, bertenaga wordpress,
      tema (oleh|wordpress)`,
    says: `(seluruh|semua|segala) hak cipta dilindungi (undang|oleh), hak cipta dilindungi undang undang,
      dilarang (keras|) (mengutip|menyalin|memperbanyak|mengambil) (sebagian atau seluruh isi|artikel ini|
      konten ini|isi artikel),
      dilarang mengambil dan atau menayangkan ulang`,
  },
  counter: {
    only: `komentar, dibaca, dilihat, tayangan, kali dibaca, kali dilihat, kali ditonton, dibaca kali,
      dilihat kali, x dibaca, pembaca, dibagikan, menit baca, menit membaca, menit dibaca, min baca,
      waktu baca, waktu membaca, estimasi waktu baca, estimasi baca, waktu baca menit, waktu membaca menit,
      baca menit, perkiraan waktu baca, ditonton, penayangan, jumlah pembaca, jumlah dibaca, x ditonton,
      menit waktu baca, views, lama baca menit`,
  },
  'date-line': {
    starts: `diterbitkan, diterbitkan pada, dipublikasikan, dipublikasikan pada, diperbarui, diperbarui pada,
      diperbaharui, terakhir diperbarui, terakhir diubah, terbit, tayang, tanggal, tanggal terbit,
      tanggal publikasi, diposting, diposting pada, ditayangkan, dirilis, diunggah, diupdate, update,
      pembaruan terakhir, waktu baca, senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu, dimuat,
      pada tanggal`,
  },
  'donation-prompt': {
    only: `(donasi|berdonasi|sumbang|dukung) (sekarang|kami|di sini|jurnalisme kami|karya kami|melalui),
      (dukung|bantu) (kami|jurnalisme independen|jurnalisme berkualitas|media independen|penulis|kreator),
      (traktir|belikan) (saya|kami|penulis) (kopi|), (jadi|menjadi) (donatur|pendukung|sahabat),
      (beri|kirim) (donasi|dukungan|hadiah|tip), mari berdonasi, ayo berdonasi`,
    labels: `donasi, dukungan`,
    says: `(donasi|dukungan|sumbangan) anda (akan |) (membantu|sangat membantu|memungkinkan) (kami|situs),
      dukung (jurnalisme|kerja jurnalistik|karya|situs|blog) kami,
      (dukung|bantu) kami (dengan|melalui) (donasi|berdonasi|berlangganan)`,
  },
  'event-promo': {
    only: `(beli|pesan|daftar|order|belanja|booking|dapatkan) (sekarang|di sini|disini|tiket|tiketnya|
      tiket sekarang|sekarang juga|online),
      (tambah|tambahkan|masukkan) ke (keranjang|wishlist|troli), (lihat|isi) keranjang,
      coba (gratis|sekarang|gratis sekarang), (mulai|dapatkan) (uji coba gratis|demo|gratis|penawaran),
      (hubungi|konsultasi) (sales|gratis|tim kami|penjualan), (minta|jadwalkan|request) demo,
      lanjutkan belanja, lihat (promo|penawaran|produk|harga), klaim sekarang`,
    labels: `pelajari lebih lanjut, info selengkapnya, cari tahu lebih lanjut, daftar, mulai sekarang,
      hubungi kami sekarang, selengkapnya di sini, lihat detail`,
  },
  'footer-links': {
    only: `tentang kami, hubungi kami, kontak kami,
      kebijakan (privasi|cookie|cookies|data pribadi|redaksi|editorial|hak jawab), pemberitahuan privasi,
      (syarat|ketentuan) (penggunaan|layanan|dan ketentuan|ketentuan|pemakaian|& ketentuan),
      syarat dan ketentuan, syarat ketentuan, ketentuan (layanan|penggunaan|umum),
      pedoman (media siber|pemberitaan media siber|pemberitaan ramah anak|hak jawab|komunitas|pemberitaan|
      siber),
      pedoman media siber, (info|informasi) iklan, pasang iklan, beriklan, (tarif|space) iklan,
      iklan dan kerjasama, kode etik (jurnalistik|internal|perusahaan|), susunan redaksi, box redaksi,
      dewan redaksi, tim redaksi, redaksi kami, peta situs, sitemap, info (karir|karier|lowongan|kontak),
      (hak jawab|hak koreksi) (dan hak koreksi|), kirim (artikel|tulisan|naskah|berita),
      (pusat bantuan|customer care|layanan pelanggan), (laman|situs) jaringan, jaringan media,
      rss feed, copyright policy, lowongan kerja di, perlindungan data pribadi,
      standar perlindungan profesi wartawan, sop perlindungan wartawan, undang undang pers, uu pers,
      saran dan kritik, verifikasi dewan pers`,
    labels: `sangkalan, penafian, tentang, kontak, redaksi, karir, karier, privasi, disclaimer, iklan,
      bantuan, faq, lowongan, hubungi, indeks, arsip, kerjasama, kerja sama, kemitraan, perusahaan, investor,
      penghargaan, media sosial, manajemen`,
  },
  'language-switch': {
    only: `(pilih|ganti|ubah) bahasa, bahasa, bahasa inggris, inggris, indonesia,
      baca dalam bahasa (inggris|indonesia), versi (inggris|indonesia|bahasa inggris), pilihan bahasa,
      english version, baca versi bahasa inggris`,
  },
  'login-prompt': {
    only: `masuk, daftar masuk, masuk daftar, login, keluar akun, log keluar,
      daftar (gratis|sekarang|akun|di sini|akun baru|baru|atau masuk),
      (masuk|login) (sekarang|di sini|akun|atau daftar|ke akun anda|ke akun|dengan akun|dengan google|
      dengan facebook|dengan apple|dengan email|lewat google|menggunakan google|menggunakan facebook|
      dengan),
      (silakan|silahkan|harap) (login|masuk|daftar) (terlebih dahulu|dulu|),
      (lupa|reset|ganti|ubah|atur ulang) (kata sandi|password|sandi|kata sandi anda|password anda),
      lupa (kata sandi|password|sandi) (anda|kamu), ingat (saya|aku), tetap masuk,
      (buat|bikin|daftarkan) (akun|akun baru|akun gratis|akun anda),
      (sudah|belum) (punya|memiliki|mempunyai|terdaftar) (akun|) (masuk|daftar|login|daftar sekarang|
      masuk di sini|),
      (akun|profil) (saya|anda), nama pengguna, kata sandi, kata sandi anda, nama pengguna anda,
      nama pengguna atau (alamat|) email, pulihkan (kata sandi|sandi) anda,
      sebuah kata sandi akan dikirimkan ke email anda, selamat datang silahkan masuk ke akun anda,
      masuk ke akun anda, memulihkan kata sandi anda,
      (lanjutkan|lanjut) dengan (google|facebook|apple|email)`,
    within: `dengan (mendaftar|masuk|login|melanjutkan|mengklik daftar|mengirimkan) (anda|kamu|saya|
      berarti anda) (menyetujui|setuju|telah menyetujui)`,
  },
  'media-player': {
    only: `(putar|tonton|lihat|saksikan) (video|audio|videonya|video ini|video lengkap|video selengkapnya|
      juga video),
      tonton di youtube, (dengarkan|dengar) (artikel|artikel ini|berita|berita ini|audio|podcast|versi audio),
      sedang (diputar|memutar), (layar penuh|mode layar penuh), (bisukan|suarakan),
      (perbesar|memperbesar|klik untuk memperbesar) (gambar|foto), klik gambar untuk memperbesar,
      (lihat|buka) (foto|galeri|semua foto|galeri foto|gambar|foto lainnya),
      (foto|gambar|video) (selanjutnya|sebelumnya|berikutnya), galeri foto,
      video (selanjutnya|berikutnya|terkait), putar otomatis, kecepatan pemutaran, memuat video, perbesar`,
    within: `browser anda tidak mendukung (tag|elemen|pemutaran|video|audio|html5|iframe),
      peramban anda tidak mendukung (tag|elemen|video|audio|html5)`,
  },
  'newsletter-prompt': {
    only: `(berlangganan|langganan) (sekarang|newsletter|buletin|gratis|newsletter kami|buletin kami|
      via email|lewat email|melalui email|blog via email|blog melalui email|email|artikel|di sini|berita),
      berlangganan, langganan,
      (daftar|gabung|ikuti) (newsletter|buletin|newsletter kami|mailing list|buletin kami), newsletter,
      buletin, (masukkan|masukan|ketik|isi|ketikkan) (alamat|) (email|surel|e mail) (anda|kamu|anda di sini|),
      alamat (email|surel) (anda|), email anda, berhenti berlangganan,
      (terima kasih|terimakasih) (telah|sudah|atas) (berlangganan|mendaftar), dapatkan (update|berita|
      informasi|kabar|info) (terbaru|terkini|pilihan) (langsung|) (di|ke|lewat|via|melalui) (email|inbox|
      surel|email anda|inbox anda),
      (jangan|tak ingin) (lewatkan|ketinggalan) (berita|update|informasi|artikel) (terbaru|terkini|kami|
      terbaru kami)`,
    says: `(berlangganan|langganan|daftar|gabung) (ke|di|untuk|dengan|) (newsletter|buletin|mailing list|
      milis) (kami|kita),
      masukkan alamat (surel|email) (anda|) untuk berlangganan, (dapatkan|ikuti) (update|berita|informasi|
      update berita) (pilihan|terbaru|terkini|terpopuler) (setiap hari dari|dari|setiap hari di) kami,
      dapatkan update berita pilihan, dapatkan berita (pilihan|terbaru|terkini) (setiap hari|langsung)`,
  },
  'page-controls': {
    only: `(kembali|scroll|gulir|balik) ke atas, ke atas,
      (muat|lihat|tampilkan|baca|buka) (lebih banyak|lainnya|lebih|semua|semuanya|lebih sedikit|
      lebih lanjut|selengkapnya|lagi|berita lainnya|artikel lainnya|detail|halaman penuh),
      selengkapnya, lihat selengkapnya, baca selengkapnya, baca (artikel|berita) (selengkapnya|lengkap|ini),
      (tampilkan|lihat) semua halaman, show all, tampilkan semua, memuat, sedang memuat, memuat lainnya,
      mohon tunggu, tunggu sebentar, harap tunggu, tutup,
      (tutup|buka) (jendela|popup|modal|ini|dialog|semua|daftar isi), sembunyikan, perluas, ciutkan,
      klik (di sini|disini) untuk (selengkapnya|membaca|melanjutkan|baca selengkapnya),
      (perbesar|perkecil|ubah|atur|besarkan|kecilkan) (ukuran|) (font|huruf|teks|tulisan),
      ukuran (font|huruf|teks), (simpan|bookmark) (artikel|berita|artikel ini|berita ini|untuk nanti),
      baca nanti, tambah ke (favorit|bookmark), (muat|segarkan) ulang (halaman|),
      (geser|swipe) (untuk melihat|ke kiri|ke kanan) (lebih banyak|lainnya|), halaman selanjutnya,
      (lanjut|lanjutkan) (baca|membaca), lanjut ke halaman (berikutnya|selanjutnya|),
      kembali ke (artikel|halaman sebelumnya|berita)`,
    within: `(aktifkan|mengaktifkan|hidupkan) javascript (di|pada|untuk|anda),
      javascript (tidak aktif|dinonaktifkan|dimatikan),
      browser anda (tidak didukung|sudah usang|tidak mendukung javascript)`,
  },
  'paywall-prompt': {
    only: `(konten|artikel|berita) ini khusus (pelanggan|member|anggota),
      (konten|artikel|berita) (premium|khusus pelanggan|berbayar|eksklusif pelanggan|khusus member|
      berlangganan),
      (khusus|hanya untuk|eksklusif untuk) (pelanggan|member|pengguna premium|anggota),
      (berlangganan|langganan|login|masuk|daftar) untuk (membaca|melanjutkan|lanjut|akses|
      mengakses) (selengkapnya|membaca|baca|penuh|artikel|artikel ini|lengkap|),
      lanjutkan membaca dengan (berlangganan|premium),
      (sudah|belum) (berlangganan|jadi pelanggan|menjadi pelanggan) (masuk|login|),
      (pilih|lihat) paket (langganan|berlangganan), paket (berlangganan|langganan), buka (kunci|akses),
      (jadi|menjadi) (pelanggan|member premium)`,
    within: `(artikel|konten|berita) ini (hanya|khusus|tersedia) (untuk|dapat|bisa|hanya) (pelanggan|untuk|
      diakses|member|dibaca|anggota),
      (berlangganan|login|masuk|daftar) untuk (terus|melanjutkan|lanjut|dapat) (membaca|baca|mengakses),
      untuk (melanjutkan|terus) membaca (artikel|berita|silakan|silahkan|anda),
      (anda|kamu) (telah|sudah) (mencapai|membaca) (batas|artikel) (artikel|gratis|baca),
      batas artikel gratis`,
  },
  'photo-credit': {
    only: `(foto|gambar|ilustrasi|sumber) (ilustrasi|dok|dok pribadi|istimewa|ist|antara|antara foto|
      dokumentasi|freepik|unsplash|pexels|pixabay|net|instagram|youtube|afp|reuters|shutterstock|thinkstock|
      getty images|istock|dok istimewa|dokumen pribadi),
      antara foto, thinkstock, freepik, dok istimewa, dok pribadi, dokumentasi pribadi, foto istimewa,
      sumber foto, sumber gambar, kredit foto, foto antara, foto dok`,
    labels: `istimewa, foto, dok, ist, net, antara, sumber, gambar`,
    starts: `foto, foto oleh, gambar, ilustrasi, sumber foto, sumber gambar, kredit foto, fotografer, dok,
      dok foto, tangkapan layar, infografis, foto dok, foto ilustrasi`,
  },
  'post-navigation': {
    only: `(pos|artikel|berita|halaman|tulisan|post|postingan|entri) (sebelumnya|berikutnya|selanjutnya|
      terdahulu|lama|baru|lebih lama|lebih baru),
      sebelumnya, selanjutnya, berikutnya, sebelumnya selanjutnya, navigasi (pos|tulisan|artikel),
      (pos|tulisan|postingan) (lebih lama|lebih baru|lama|lebih tua), posting (lebih baru|lama|lebih lama),
      kembali ke (blog|berita|beranda|daftar), semua (pos|artikel|berita|tulisan),
      lihat semua (artikel|berita|pos|tulisan), halaman`,
    starts: `(pos|artikel|berita|tulisan|postingan) (sebelumnya|berikutnya|selanjutnya)`,
  },
  'print-note': {
    only: `(cetak|print) (halaman|artikel|berita|halaman ini|artikel ini|berita ini|ini), klik untuk mencetak,
      versi cetak, (unduh|download|simpan|simpan sebagai|lihat) pdf, (kutip|sitasi) (artikel|artikel ini|ini),
      kirim (lewat|via|ke) email`,
  },
  'push-prompt': {
    only: `(izinkan|aktifkan|terima|dapatkan|nyalakan) (notifikasi|pemberitahuan|notifikasi berita) (terbaru|),
      pengaturan notifikasi, tidak ada notifikasi (baru|), tandai semua (sudah dibaca|telah dibaca)`,
    labels: `izinkan, blokir, nanti, nanti saja, lain kali, tidak, ya, tidak terima kasih, jangan sekarang,
      lewati, boleh`,
    within: `(ingin|mau|apakah anda ingin) (mendapatkan|menerima|dapat) (notifikasi|pemberitahuan),
      (kami ingin|izinkan kami) (mengirim|mengirimkan|mengirimi) (anda |) (notifikasi|pemberitahuan),
      aktifkan (notifikasi|pemberitahuan) untuk (mendapatkan|menerima|update)`,
  },
  'related-list': {
    only: `(artikel|berita|pos|konten|video|postingan) (terkait|terpopuler|populer|lainnya|terbaru|pilihan|
      rekomendasi|serupa|menarik lainnya|terkini|trending|untuk anda|terhangat|terkait lainnya|
      pilihan editor|yang direkomendasikan|yang mungkin anda suka|pilihan untuk anda),
      (baca|simak|lihat|tonton) juga (berita|artikel|artikel lainnya|berita lainnya|video|artikel berikut|),
      (anda|kamu) (mungkin|mungkin juga) (juga |) (suka|menyukai|tertarik|menyukainya|suka ini),
      mungkin (anda|kamu) (suka|juga suka|menyukai|tertarik),
      (paling|terbanyak|banyak) (banyak |) (dibaca|dicari|dikomentari|dibagikan|populer|dilihat),
      (rekomendasi|pilihan|direkomendasikan) (untuk anda|untukmu|untuk kamu|editor|redaksi|kami|berita),
      pilihan (editor|redaksi|pembaca), (sedang|lagi) (tren|trending|hangat|populer|ramai),
      (terpopuler|populer|trending) (hari ini|minggu ini|bulan ini|sekarang|lainnya),
      (jangan|tak boleh) (lewatkan|terlewatkan|sampai ketinggalan),
      lebih banyak (dari|artikel|berita|tentang|dari penulis|untuk anda) (penulis|kategori ini|ini|),
      (berita|kabar|info) (hangat|terhangat|pilihan hari ini|hari ini|hot), headline news, berita hari ini,
      pos pos terbaru, pos terbaru, tulisan terakhir, tulisan terkini, komentar terbaru,
      topik (hangat|populer|hari ini|pilihan|trending), artikel sejenis, terbaru lainnya, more from,
      jelajahi lebih lanjut, dari (penulis|kategori) yang sama, tag terpopuler, tag populer,
      pencarian populer`,
    labels: `terkait, terpopuler, populer, terbaru, terkini, trending, rekomendasi, pilihan, lainnya,
      headline, berita utama, berita foto, baca juga, simak juga, lihat juga, tren, sorotan, untuk anda,
      kabar terbaru, breaking news, indeks berita`,
    starts: `(artikel|berita|lebih banyak) (lainnya |) (tentang|dari|seputar), terpopuler (di|dalam),
      terbaru (di|dari), baca juga, artikel terkait, berita terkait`,
  },
  'related-teaser': {
    starts: `baca juga, baca selengkapnya, baca pula, simak juga, lihat juga, tonton juga, simak pula,
      berita terkait, artikel terkait, simak video, saksikan video, saksikan juga, simak berita,
      selengkapnya baca, klik selengkapnya, halaman selanjutnya, dengarkan juga, simak breaking news,
      gambas video, baca artikel (lainnya|selengkapnya)`,
    says: `(baca|simak|lihat|tonton) juga (artikel|berita|video) (lainnya|terkait|menarik|lain),
      baca berita (lainnya|terkait|selengkapnya|dan artikel|tanpa iklan),
      simak (berita|breaking news|artikel) (dan berita|menarik|lainnya|selengkapnya) (pilihan|lainnya|),
      (baca|simak) (selengkapnya|artikel selengkapnya) di (sini|link|tautan),
      saksikan video pilihan (di bawah|berikut), simak breaking news dan berita pilihan,
      cek berita dan artikel`,
  },
  'search-box': {
    only: `cari, pencarian, telusuri,
      (cari|telusuri|pencarian) (berita|artikel|di sini|untuk|di situs ini|blog ini|situs|topik|sesuatu|
      lanjutan|disini|di blog ini|terkini|terpopuler|terbaru|populer),
      cari blog ini, hasil pencarian, (buka|tutup|tampilkan|form|kotak|hapus) pencarian,
      (ketik|masukkan|masukan|ketikkan) (kata kunci|kata kunci pencarian|pencarian|pencarian anda|keyword|
      di sini untuk mencari),
      ketik (dan|lalu) (tekan|klik) enter (untuk mencari|),
      (tidak ada|tidak ditemukan) hasil (yang cocok|ditemukan|pencarian|), lihat semua hasil,
      apa yang anda cari, sedang mencari apa, pencarian terakhir`,
  },
  'share-bar': {
    only: `bagikan, berbagi, sebarkan,
      (bagikan|berbagi|sebarkan|share|kirim|posting|bagi) (artikel|berita|ini|artikel ini|berita ini|ke|di|
      via|lewat|melalui|postingan|postingan ini|halaman ini|halaman|tautan|link|pos|ke teman|ke teman anda|
      tulisan ini|kisah ini|sekarang|kepada|dengan|konten ini),
      bagikan (ke|di|via|lewat|melalui) (facebook|twitter|x|whatsapp|telegram|line|linkedin|email|pinterest|
      instagram|teman), klik untuk (berbagi|membagikan|mengirimkan|mengirim tautan lewat email|mencetak|
      mengirimkan ini melalui surel|berbagi di|berbagi via|berbagi pada|membagikan di|bagikan di) (twitter|
      facebook|whatsapp|telegram|linkedin|pinterest|tumblr|skype|pocket|reddit|threads|x|ke teman|
      kepada teman|),
      membuka di jendela (yang|) baru, (membuka|buka|terbuka) di (jendela|tab|laman) (yang |) baru,
      jendela baru, (salin|copy) (tautan|link|url|tautan ini|alamat),
      (tautan|link|url) (disalin|telah disalin|berhasil disalin|tersalin) (ke clipboard|), disalin, salin,
      (kirim|bagikan) (lewat|melalui|via|dengan|ke) (email|surel|teman), email, surel, cetak, print, cuitkan,
      tweet, twit, whatsapp, bagikan melalui, bagikan via, menyukai ini, seperti ini, sukai ini, suka memuat,
      komentar, telah dibagikan`,
    within: `bagikan, berbagi, sebarkan, membagikan, share, kirim, salin tautan, salin link, copy link,
      cuitkan`,
  },
  'site-note': {
    only: `(apakah|) (artikel|halaman|informasi|berita) ini (membantu|bermanfaat|berguna) (anda|bagi anda|
      untuk anda|),
      (laporkan|koreksi|lapor) (kesalahan|artikel|artikel ini|kesalahan ketik|masalah|konten),
      (temukan|menemukan|ada) kesalahan (ketik|dalam artikel|di artikel ini|),
      (beri|berikan) (nilai|rating|penilaian|masukan|umpan balik) (artikel ini|anda|),
      bagaimana reaksi anda (tentang artikel ini|terhadap artikel ini|), apa reaksi anda, cek fakta di sini,
      disclaimer artikel`,
    within: `(tidak|bukan) (mencerminkan|mewakili|merupakan|menjadi) (pandangan|pendapat|sikap|opini|
      kebijakan|tanggung jawab) (resmi |) (redaksi|kami|situs|media),
      (isi|konten|tulisan|artikel) (ini |) (sepenuhnya|adalah) (menjadi |) tanggung jawab (penulis|pengirim|
      pembuat),
      (artikel|tulisan|konten) ini (merupakan|adalah) (kiriman|opini pribadi|konten|hasil terjemahan|
      kerja sama|kerjasama) (pengguna|pembaca|penulis|dari|otomatis|komunitas|antara),
      (menemukan|melihat|ada) kesalahan (ketik|penulisan|informasi|dalam berita|dalam artikel) (laporkan|
      silakan|hubungi|beritahu),
      cek kebenaran informasi ini`,
  },
  'site-switch': {
    only: `(buka|tutup|tampilkan|lihat|pilih|alihkan|toggle) (menu|navigasi|sidebar|submenu|bilah sisi),
      menu (utama|navigasi|situs|lainnya|seluler|atas|bawah|footer|tutup|akun),
      navigasi (utama|situs|menu|atas|cepat), (kembali|pergi) ke (beranda|halaman utama|halaman depan|home),
      halaman (utama|depan|muka), beranda, laman utama,
      (pilih|ganti|ubah) (edisi|wilayah|daerah|kota|negara|kategori|lokasi|bulan|kanal|tanggal|laman|halaman),
      (semua|lihat semua|daftar|indeks) (kategori|kanal|rubrik|berita|topik|indeks),
      (versi|tampilan) (mobile|desktop|seluler|pc), (anda|kamu) (berada|ada|sedang) di sini, anda di sini,
      situs (resmi|utama), kanal (lainnya|berita|utama), network, koran digital, e paper, epaper,
      edisi (cetak|digital|hari ini)`,
    labels: `menu, home, berita, nasional, internasional, dunia, ekonomi, bisnis, politik, hukum, olahraga,
      bola, sepak bola, sepakbola, tekno, teknologi, sains, otomotif, hiburan, selebriti, seleb, gaya hidup,
      lifestyle, kesehatan, health, travel, wisata, kuliner, food, edukasi, pendidikan, opini, kolom, daerah,
      regional, metro, megapolitan, jabodetabek, foto, video, infografis, properti, keuangan, finansial,
      market, bursa, sport, tren, hype, properti, religi, khazanah, ramadan, islami, kriminal, peristiwa,
      indeks, terkini, news, showbiz, zodiak, parenting, wolipop, viral, cek fakta, hoaks, tokoh, sosok,
      budaya, seni, sastra, entertainment, global, umum, ragam, kanal, live tv, live streaming, live, podcast,
      jatim, jateng, jabar, sulsel, sumut`,
  },
  'skip-link': {
    only: `(langsung|lompat|loncat|lewati|lewat|lanjut|pindah|menuju|skip) (ke|) (konten|isi|konten utama|
      navigasi|menu|footer|pencarian|konten artikel|kandungan|bilah sisi|bilah alat|sidebar|navigasi utama|
      isi utama|artikel|komentar),
      langsung ke konten utama, lewati navigasi, lewati ke konten, lewati (iklan|menu|intro)`,
  },
  'social-promo': {
    only: `ikuti (kami|kami di|saluran kami|saluran whatsapp|channel whatsapp|media sosial kami|
      sosial media kami|akun kami|kami di media sosial|kami di google news|kami di whatsapp|
      kami di facebook|kami di instagram|kami di twitter|kami di telegram|kami di youtube|di google news|
      di whatsapp),
      follow (kami|kami di|kita|akun kami|instagram kami),
      temukan kami (di|di facebook|di media sosial|di instagram),
      (gabung|bergabung) (di|ke|dengan) (grup|channel|saluran|komunitas) (telegram|whatsapp|kami),
      (media sosial|sosial media|medsos) kami, sukai (kami|halaman kami) (di facebook|),
      terhubung dengan kami, follow us, tetap terhubung (dengan kami|),
      (ikuti|subscribe) (channel|kanal|saluran) (youtube|telegram|whatsapp|kami) (kami|)`,
    says: `ikuti (kami|saluran kami|berita terbaru|berita kami|update berita) (di|lewat|melalui|
      lainnya di) (google|facebook|twitter|instagram|telegram|whatsapp|media sosial|youtube|tiktok),
      ikuti saluran whatsapp, ikuti (whatsapp channel|channel whatsapp|kanal whatsapp),
      (gabung|bergabung|bergabunglah|join) (di|ke|dengan|) (grup|channel|saluran|kanal|group) (telegram|
      whatsapp|wa|facebook) (kami|kita),
      (jangan lupa|silakan|silahkan|yuk|mari|ayo) (follow|ikuti|subscribe|like) (akun|channel|kanal|fanpage|
      halaman|saluran|) (instagram|facebook|youtube|whatsapp|) kami,
      cek (berita|artikel) (dan|lainnya|terkini) (artikel|di|lainnya|yang lain|) (lain |lainnya |) (di |
      ) google news,
      (google|di google) news (kami|dan whatsapp),
      follow (akun|) (instagram|channel|twitter|facebook|whatsapp) kami`,
  },
  'source-note': {
    only: `(baca|lihat|buka) (artikel|berita|sumber|versi) (asli|aslinya|asli di sini), artikel asli,
      sumber (berita|asli|artikel), berita (asli|sumber), lihat sumber`,
    starts: `(artikel|berita|tulisan|konten|pos|cerita) ini (telah tayang|pertama kali|sudah tayang|
      sebelumnya|telah terbit|telah dipublikasikan|pernah tayang|pernah dimuat|dikutip dari|dilansir dari|
      bersumber dari|diterjemahkan dari|pertama kali tayang|pertama kali terbit|pertama kali diterbitkan|
      merupakan republikasi|disadur dari),
      sumber (berita|artikel|asli), disadur dari, diterjemahkan dari, dikutip dari laman, tayang pertama kali,
      pertama kali (tayang|diterbitkan|dipublikasikan) (di|pada)`,
    says: `artikel ini telah tayang (di|sebelumnya|dengan),
      (pos|artikel|postingan|tulisan) (ini |) pertama kali (tampil|muncul|tayang) (pada|di)`,
  },
  'tag-list': {
    starts: `tag, tags, topik terkait, tag terkait, diposkan di, ditulis di, ditag, ditandai dengan,
      artikel topik, topik berita, tag berita, kategori artikel`,
    only: `tag, label, topik, kategori, topik terkait, tag terkait, topik pilihan, tag terpopuler,
      tag populer, kata kunci, tag artikel, topik artikel, ditandai, semua topik, kategori berita,
      topik populer, editor tag`,
  },
  'theme-toggle': {
    only: `(mode|tema) (gelap|terang|malam|siang|dark|light),
      (aktifkan|nonaktifkan|ubah|ganti|alihkan|ubah ke|beralih ke) (mode gelap|mode terang|mode malam|tema|
      tampilan|dark mode|mode),
      (ganti|ubah) (tema|tampilan), ikuti (sistem|tema sistem)`,
  },
  'contributor-note': {
    starts: `editor, penyunting, reporter, redaktur, pewarta, penulis, laporan, kontributor, tim liputan,
      disunting oleh, diedit oleh, ditinjau oleh, ditinjau secara medis oleh, penerjemah`,
  },
} satisfies LanguagePhrases;
