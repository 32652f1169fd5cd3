// Phrases: Malay. Questions about shops are declined; the rest isn't spoken here, only told apart.

export const malay = {
  merchant: `
  berapa [banyak|jumlah|ringgit|duit|wang|] [yang|] [saya|aku|i] [belanja|habiskan|habis|bayar|guna|telah belanja|berbelanja] [di|dekat|kat|pada|dengan|kepada] {shop} {time}
  berapa [banyak|] [saya|aku] [belanja|habiskan|guna|bayar] [untuk|pada|bagi|ke atas] [{kind}|{strange}] {time}
  berapa [belanja|jumlah|total|perbelanjaan|bayaran] [saya|] [di|kat|untuk|kepada] {shop} {time}
  [adakah|pernahkah|apakah|] [saya|aku] [pernah|ada|sudah|] [pergi|pergi ke|membeli|beli|beli-belah|makan|bayar|singgah] [ke|di|kat|] {shop} {time}
  [ada tak|ada|adakah] [saya|] [beli|bayar|belanja|pergi|guna kad] [apa apa|sesuatu|barang|] [di|ke|kepada|kat] {shop} {time}
  [adakah|betulkah|] [transaksi|bayaran|{amount}|yang terakhir|pembelian|caj] [itu|ini|terakhir|] [dari|di|daripada|dekat|kepada|adalah] {shop}
  [di mana|kat mana|dekat mana|mana] [saya|aku|duit saya|kad saya|wang saya] [belanja|belanjakan|guna|guna kad|habiskan|makan|bayar|pergi|digunakan|dibelanjakan] [{amount}|duit|wang|paling banyak|paling kerap|] {time}
  [di mana|kat mana|ke mana] [duit|wang|gaji|{amount}] [saya|itu|] [pergi|habis|dibelanjakan|digunakan] {time}
  [kedai|restoran|peniaga|pasaraya|gerai|syarikat|tempat|kafe|negara|bandar] [mana|apa|manakah] [yang|] [caj|mengecaj|ambil|tolak|potong|mengenakan caj|terima] [saya|duit saya|wang|] {amount} [dari akaun saya|]
  [kedai|restoran|peniaga|pasaraya|tempat|kafe|gerai] [mana|apa|manakah] [yang|] [paling|selalu|paling kerap|paling banyak] [kerap|banyak|selalu|] [saya|] [pergi|belanja|kunjungi|singgah|habiskan duit]
  [kedai|peniaga|restoran|tempat|pasaraya] [mana|apa] [yang|untuk|bagi] [pertama|kedua|terakhir|itu|nombor 2|tadi]
  [tunjukkan|tunjuk|senaraikan|senarai|papar|paparkan|cari|beri|tengok|lihat] [semua|saya|] [transaksi|bayaran|pembayaran|pembelian|urus niaga|belanja|perbelanjaan] [saya|] [di|kepada|dari|dengan|kat|pada|untuk] {shop} {time}
  [transaksi|bayaran|pembelian|caj] [di|kepada|dari|kat] {shop} {time}
  [tunjukkan|senaraikan] [transaksi|bayaran] [di|kepada] {shop}
  [tunjukkan|senaraikan] [transaksi|bayaran|perbelanjaan] [untuk|] [{kind}] {time}
  [bila|bilakah|hari apa] [kali terakhir|kali akhir|last|] [saya|aku] [ke|pergi|pergi ke|beli di|bayar|makan di|di|singgah] {shop}
  [berapa kali|berapa kerap] [saya|aku] [pergi|pergi ke|ke|belanja di|makan di|kunjungi] {shop} {time}
  [susun|isih|atur|kumpul|kumpulkan|pecahkan|asingkan|kira|senaraikan] [semua|] [transaksi|perbelanjaan|bayaran|belanja|pembelian] [saya|] [mengikut|ikut|berdasarkan|per|setiap] [kedai|peniaga|kategori|tempat|bandar|negara|jenis|restoran|nama kedai]
  [siapa|siapakah|syarikat mana] [yang|] [ambil|tolak|caj|potong|terima] [duit|wang|] {amount} [dari|daripada|] [akaun|kad|saya] [saya|]
  [saya|aku] [bayar|hantar|beri] [duit|] {amount} [kepada|pada|dekat|kat] [siapa|sapa|kedai mana]
  [apa|apakah] [nama|alamat|jenis] [kedai|peniaga|restoran|syarikat|tempat|penjual] [itu|transaksi terakhir|untuk {amount}|tadi|tersebut|]
  nama [kedai|peniaga|penerima|restoran]
  [apa|apakah] [yang|benda|barang] [saya|aku] [beli|dah beli|belanja|bayar|telah beli] {time}
  [apa|untuk apa] [{amount}|bayaran|caj] [itu|ini|{amount}|] [untuk apa|dari mana|]
  [adakah|ada|] [saya|] [guna|gunakan|pakai|berbelanja] [kad|kad kredit|duit|] [saya|] di {place} {time}
  [belanja|transaksi|bayaran|perbelanjaan] [saya|] [di|luar negara|dalam talian di] {place} {time}
  [langganan|kategori|kedai] apa [yang|] [saya|] [bayar|ada|paling banyak]
  `
    .replaceAll('{time}', '[bulan lepas|bulan ini|minggu lepas|semalam|hari ini|tahun ini|tadi|kelmarin|]')
    .replaceAll(
      '{kind}',
      'barang runcit|makanan|makan|minyak|petrol|pakaian|baju|kopi|pengangkutan|hiburan|sewa|teksi|ubat|perjudian|judi|percutian|barang dapur|barang|restoran',
    ),
  ordinary: `
  [berapa|apa|apakah|semak|tunjukkan|] [baki|saldo] [akaun|kad|simpanan|] [saya|semasa|terkini|]
  [berapa|] [baki|duit|wang] [saya|] [ada|tinggal|dalam akaun|lagi]
  [tunjukkan|senaraikan|semak|] [transaksi|urus niaga|penyata] [terkini|terakhir|saya|bulan lepas|minggu lepas|semalam]
  [3|5|10|tiga|lima] transaksi [terakhir|terkini]
  [berapa|semak|] [mata|mata ganjaran|poin|points] [saya|] [ada|tinggal|]
  [bila|bilakah] [bil|bayaran kad kredit] [saya|] [perlu dibayar|tamat tempoh]
  [hai|helo|selamat pagi|selamat petang|apa khabar|terima kasih|ok|baiklah|ya|tidak|tak|batal|berhenti|bantuan|tolong]
  [awak|anda|kamu] [siapa|boleh buat apa|boleh cakap melayu|robot ke]
  [saya|] [nak|mahu|ingin] [pindahkan wang|hantar duit|bayar bil|tebus mata|sambung akaun|cakap dengan pegawai|tutup akaun]
  [kad|kad kredit] [saya|] [hilang|dicuri|rosak|tidak berfungsi]
  [cuaca|hari] [apa|macam mana] [hari ini|esok]
  [bagaimana|macam mana|cara] [nak|untuk|] [masak nasi|ke lapangan terbang|guna ini|pautkan bank]
  [di mana|kat mana] [bank|mesin atm|cawangan] [terdekat|paling dekat]
  `,
} as const;
