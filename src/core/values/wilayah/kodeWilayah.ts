/**
 * Every province with its kab/kota, as `<code> <name>` and the abbreviations met on papers behind `=`. Codes are those of the
 * Ministry of Home Affairs: Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025 (38 provinces, 514 kab/kota), a
 * decree and so free of copyright (UU 28/2014 Article 42). Within a province 01 to 69 is a kabupaten, 71 and above a kota.
 */
export const KODE_WILAYAH: Readonly<Record<string, string>> = {
  "11 Aceh = Nanggroe Aceh Darussalam = NAD":
    "01 Aceh Selatan = Asel, 02 Aceh Tenggara = Agara, 03 Aceh Timur = Atim, 04 Aceh Tengah = Ateng, 05 Aceh Barat = Abar, " +
    "06 Aceh Besar, 07 Pidie, 08 Aceh Utara = Aceh Ut, 09 Simeulue, 10 Aceh Singkil, 11 Bireuen, 12 Aceh Barat Daya = Abdya, " +
    "13 Gayo Lues, 14 Aceh Jaya, 15 Nagan Raya, 16 Aceh Tamiang = Atam, 17 Bener Meriah, 18 Pidie Jaya = Pijay, " +
    "71 Banda Aceh, 72 Sabang, 73 Lhokseumawe, 74 Langsa, 75 Subulussalam",
  "12 Sumatera Utara = Sumut = Sumatra Utara":
    "01 Tapanuli Tengah = Tapteng, 02 Tapanuli Utara = Taput, 03 Tapanuli Selatan = Tapsel, 04 Nias, 05 Langkat, " +
    "06 Karo = Tanah Karo, 07 Deli Serdang, 08 Simalungun, 09 Asahan, 10 Labuhanbatu, 11 Dairi, 12 Toba = Toba Samosir = Tobasa, " +
    "13 Mandailing Natal = Madina, 14 Nias Selatan = Nisel, 15 Pakpak Bharat, 16 Humbang Hasundutan = Humbahas, 17 Samosir, " +
    "18 Serdang Bedagai = Sergai, 19 Batu Bara, 20 Padang Lawas Utara = Paluta, 21 Padang Lawas = Palas, " +
    "22 Labuhanbatu Selatan = Labusel, 23 Labuhanbatu Utara = Labura, 24 Nias Utara, 25 Nias Barat, 71 Medan, " +
    "72 Pematangsiantar = Siantar, 73 Sibolga, 74 Tanjungbalai, 75 Binjai, 76 Tebing Tinggi, " +
    "77 Padangsidimpuan = Sidimpuan = Padang Sidempuan, 78 Gunungsitoli",
  "14 Riau":
    "01 Kampar, 02 Indragiri Hulu = Inhu, 03 Bengkalis, 04 Indragiri Hilir = Inhil, 05 Pelalawan, 06 Rokan Hulu = Rohul, " +
    "07 Rokan Hilir = Rohil, 08 Siak, 09 Kuantan Singingi = Kuansing, 10 Kepulauan Meranti = Meranti, 71 Pekanbaru = Pku, 72 Dumai",
  "15 Jambi":
    "01 Kerinci, 02 Merangin, 03 Sarolangun, 04 Batanghari, 05 Muaro Jambi, 06 Tanjung Jabung Barat = Tanjabbar = Tanjab Barat, " +
    "07 Tanjung Jabung Timur = Tanjabtim = Tanjab Timur, 08 Bungo, 09 Tebo, 71 Jambi, 72 Sungai Penuh",
  "16 Sumatera Selatan = Sumsel = Sumatra Selatan":
    "01 Ogan Komering Ulu = OKU, 02 Ogan Komering Ilir = OKI, 03 Muara Enim, 04 Lahat, 05 Musi Rawas = Mura, " +
    "06 Musi Banyuasin = Muba, 07 Banyuasin, 08 Ogan Komering Ulu Timur = OKU Timur = OKUT, " +
    "09 Ogan Komering Ulu Selatan = OKU Selatan = OKUS, 10 Ogan Ilir, 11 Empat Lawang = 4 Lawang, " +
    "12 Penukal Abab Lematang Ilir = PALI, 13 Musi Rawas Utara = Muratara, 71 Palembang, 72 Pagar Alam, 73 Lubuk Linggau, " +
    "74 Prabumulih",
  "17 Bengkulu":
    "01 Bengkulu Selatan, 02 Rejang Lebong, 03 Bengkulu Utara, 04 Kaur, 05 Seluma, 06 Mukomuko, 07 Lebong, 08 Kepahiang, " +
    "09 Bengkulu Tengah = Benteng, 71 Bengkulu",
  "18 Lampung":
    "01 Lampung Selatan = Lamsel, 02 Lampung Tengah = Lamteng, 03 Lampung Utara = Lampura, 04 Lampung Barat = Lambar, " +
    "05 Tulang Bawang = Tuba, 06 Tanggamus, 07 Lampung Timur = Lamtim, 08 Way Kanan, 09 Pesawaran, 10 Pringsewu, 11 Mesuji, " +
    "12 Tulang Bawang Barat = Tubaba, 13 Pesisir Barat = Pesibar, 71 Bandar Lampung = Balam, 72 Metro",
  "19 Kepulauan Bangka Belitung = Bangka Belitung = Babel = Kep Babel":
    "01 Bangka, 02 Belitung, 03 Bangka Selatan = Basel, 04 Bangka Tengah = Bateng, 05 Bangka Barat = Babar, " +
    "06 Belitung Timur = Beltim, 71 Pangkalpinang",
  "21 Kepulauan Riau = Kepri":
    "01 Bintan, 02 Karimun, 03 Natuna, 04 Lingga, 05 Kepulauan Anambas = Anambas, 71 Batam, 72 Tanjungpinang",
  "31 DKI Jakarta = Daerah Khusus Ibukota Jakarta = Daerah Khusus Jakarta = DKJ = Jakarta":
    "01 Kepulauan Seribu, 71 Jakarta Pusat = Jakpus, 72 Jakarta Utara = Jakut, 73 Jakarta Barat = Jakbar, " +
    "74 Jakarta Selatan = Jaksel, 75 Jakarta Timur = Jaktim",
  "32 Jawa Barat = Jabar":
    "01 Bogor, 02 Sukabumi, 03 Cianjur, 04 Bandung, 05 Garut, 06 Tasikmalaya = Tasik, 07 Ciamis, 08 Kuningan, 09 Cirebon, " +
    "10 Majalengka, 11 Sumedang, 12 Indramayu, 13 Subang, 14 Purwakarta, 15 Karawang, 16 Bekasi, 17 Bandung Barat = KBB, " +
    "18 Pangandaran, 71 Bogor, 72 Sukabumi, 73 Bandung, 74 Cirebon, 75 Bekasi, 76 Depok, 77 Cimahi, 78 Tasikmalaya = Tasik, " +
    "79 Banjar",
  "33 Jawa Tengah = Jateng":
    "01 Cilacap, 02 Banyumas, 03 Purbalingga, 04 Banjarnegara, 05 Kebumen, 06 Purworejo, 07 Wonosobo, 08 Magelang, 09 Boyolali, " +
    "10 Klaten, 11 Sukoharjo, 12 Wonogiri, 13 Karanganyar, 14 Sragen, 15 Grobogan, 16 Blora, 17 Rembang, 18 Pati, 19 Kudus, " +
    "20 Jepara, 21 Demak, 22 Semarang, 23 Temanggung, 24 Kendal, 25 Batang, 26 Pekalongan, 27 Pemalang, 28 Tegal, 29 Brebes, " +
    "71 Magelang, 72 Surakarta = Solo, 73 Salatiga, 74 Semarang, 75 Pekalongan, 76 Tegal",
  "34 Daerah Istimewa Yogyakarta = DIY = DI Yogyakarta":
    "01 Kulon Progo, 02 Bantul, 03 Gunungkidul, 04 Sleman, 71 Yogyakarta = Yogya = Jogja = Jogjakarta",
  "35 Jawa Timur = Jatim":
    "01 Pacitan, 02 Ponorogo, 03 Trenggalek, 04 Tulungagung, 05 Blitar, 06 Kediri, 07 Malang, 08 Lumajang, 09 Jember, " +
    "10 Banyuwangi, 11 Bondowoso, 12 Situbondo, 13 Probolinggo, 14 Pasuruan, 15 Sidoarjo, 16 Mojokerto, 17 Jombang, 18 Nganjuk, " +
    "19 Madiun, 20 Magetan, 21 Ngawi, 22 Bojonegoro, 23 Tuban, 24 Lamongan, 25 Gresik, 26 Bangkalan, 27 Sampang, 28 Pamekasan, " +
    "29 Sumenep, 71 Kediri, 72 Blitar, 73 Malang, 74 Probolinggo, 75 Pasuruan, 76 Mojokerto, 77 Madiun, 78 Surabaya = Sby, 79 Batu",
  "36 Banten":
    "01 Pandeglang, 02 Lebak, 03 Tangerang, 04 Serang, 71 Tangerang, 72 Cilegon, 73 Serang, 74 Tangerang Selatan = Tangsel",
  "51 Bali":
    "01 Jembrana, 02 Tabanan, 03 Badung, 04 Gianyar, 05 Klungkung, 06 Bangli, 07 Karangasem, 08 Buleleng, 71 Denpasar",
  "52 Nusa Tenggara Barat = NTB":
    "01 Lombok Barat = Lobar, 02 Lombok Tengah = Loteng, 03 Lombok Timur = Lotim, 04 Sumbawa, 05 Dompu, 06 Bima, " +
    "07 Sumbawa Barat = KSB, 08 Lombok Utara = KLU, 71 Mataram, 72 Bima",
  "53 Nusa Tenggara Timur = NTT":
    "01 Kupang, 02 Timor Tengah Selatan = TTS, 03 Timor Tengah Utara = TTU, 04 Belu, 05 Alor, 06 Flores Timur = Flotim, 07 Sikka, " +
    "08 Ende, 09 Ngada, 10 Manggarai, 11 Sumba Timur, 12 Sumba Barat, 13 Lembata, 14 Rote Ndao, 15 Manggarai Barat = Mabar, " +
    "16 Nagekeo, 17 Sumba Tengah, 18 Sumba Barat Daya = SBD, 19 Manggarai Timur = Matim, 20 Sabu Raijua, 21 Malaka, 71 Kupang",
  "61 Kalimantan Barat = Kalbar":
    "01 Sambas, 02 Mempawah, 03 Sanggau, 04 Ketapang, 05 Sintang, 06 Kapuas Hulu, 07 Bengkayang, 08 Landak, 09 Sekadau, 10 Melawi, " +
    "11 Kayong Utara = KKU, 12 Kubu Raya, 71 Pontianak, 72 Singkawang",
  "62 Kalimantan Tengah = Kalteng":
    "01 Kotawaringin Barat = Kobar, 02 Kotawaringin Timur = Kotim, 03 Kapuas, 04 Barito Selatan = Barsel, " +
    "05 Barito Utara = Barut, 06 Katingan, 07 Seruyan, 08 Sukamara, 09 Lamandau, 10 Gunung Mas = Gumas, 11 Pulang Pisau = Pulpis, " +
    "12 Murung Raya = Mura, 13 Barito Timur = Bartim, 71 Palangka Raya",
  "63 Kalimantan Selatan = Kalsel":
    "01 Tanah Laut = Tala, 02 Kotabaru, 03 Banjar, 04 Barito Kuala = Batola, 05 Tapin, 06 Hulu Sungai Selatan = HSS, " +
    "07 Hulu Sungai Tengah = HST, 08 Hulu Sungai Utara = HSU, 09 Tabalong, 10 Tanah Bumbu = Tanbu, 11 Balangan, " +
    "71 Banjarmasin, 72 Banjarbaru",
  "64 Kalimantan Timur = Kaltim":
    "01 Paser, 02 Kutai Kartanegara = Kukar, 03 Berau, 07 Kutai Barat = Kubar, 08 Kutai Timur = Kutim, " +
    "09 Penajam Paser Utara = PPU, 11 Mahakam Ulu = Mahulu, 71 Balikpapan, 72 Samarinda, 74 Bontang",
  "65 Kalimantan Utara = Kaltara": "01 Bulungan, 02 Malinau, 03 Nunukan, 04 Tana Tidung = KTT, 71 Tarakan",
  "71 Sulawesi Utara = Sulut":
    "01 Bolaang Mongondow = Bolmong, 02 Minahasa, 03 Kepulauan Sangihe = Sangihe, 04 Kepulauan Talaud = Talaud, " +
    "05 Minahasa Selatan = Minsel, 06 Minahasa Utara = Minut, 07 Minahasa Tenggara, " +
    "08 Bolaang Mongondow Utara = Bolmut = Bolmong Utara, 09 Kepulauan Siau Tagulandang Biaro = Sitaro, " +
    "10 Bolaang Mongondow Timur = Boltim = Bolmong Timur, 11 Bolaang Mongondow Selatan = Bolsel = Bolmong Selatan, " +
    "71 Manado, 72 Bitung, 73 Tomohon, 74 Kotamobagu",
  "72 Sulawesi Tengah = Sulteng":
    "01 Banggai, 02 Poso, 03 Donggala, 04 Tolitoli, 05 Buol, 06 Morowali, 07 Banggai Kepulauan = Bangkep, " +
    "08 Parigi Moutong = Parimo, 09 Tojo Una-Una = Touna, 10 Sigi, 11 Banggai Laut = Balut, 12 Morowali Utara = Morut, 71 Palu",
  "73 Sulawesi Selatan = Sulsel":
    "01 Kepulauan Selayar = Selayar, 02 Bulukumba, 03 Bantaeng, 04 Jeneponto, 05 Takalar, 06 Gowa, 07 Sinjai, 08 Bone, 09 Maros, " +
    "10 Pangkajene dan Kepulauan = Pangkep = Pangkajene Kepulauan, 11 Barru, 12 Soppeng, 13 Wajo, 14 Sidenreng Rappang = Sidrap, " +
    "15 Pinrang, 16 Enrekang, 17 Luwu, 18 Tana Toraja = Tator = Tanah Toraja, 22 Luwu Utara = Lutra, 24 Luwu Timur = Lutim, " +
    "26 Toraja Utara = Torut, 71 Makassar, 72 Parepare, 73 Palopo",
  "74 Sulawesi Tenggara = Sultra":
    "01 Kolaka, 02 Konawe, 03 Muna, 04 Buton, 05 Konawe Selatan = Konsel, 06 Bombana, 07 Wakatobi, 08 Kolaka Utara = Kolut, " +
    "09 Konawe Utara = Konut, 10 Buton Utara = Butur, 11 Kolaka Timur = Koltim, 12 Konawe Kepulauan = Konkep, " +
    "13 Muna Barat = Mubar, 14 Buton Tengah = Buteng, 15 Buton Selatan = Busel, 71 Kendari, 72 Baubau",
  "75 Gorontalo":
    "01 Gorontalo, 02 Boalemo, 03 Bone Bolango = Bonbol, 04 Pohuwato, 05 Gorontalo Utara = Gorut, 71 Gorontalo",
  "76 Sulawesi Barat = Sulbar":
    "01 Pasangkayu = Mamuju Utara, 02 Mamuju, 03 Mamasa, 04 Polewali Mandar = Polman, 05 Majene, 06 Mamuju Tengah = Mateng",
  "81 Maluku":
    "01 Maluku Tengah = Malteng, 02 Maluku Tenggara = Malra, 03 Kepulauan Tanimbar = Tanimbar = Maluku Tenggara Barat = MTB, " +
    "04 Buru, 05 Seram Bagian Timur = SBT, 06 Seram Bagian Barat = SBB, 07 Kepulauan Aru = Aru, 08 Maluku Barat Daya = MBD, " +
    "09 Buru Selatan = Bursel, 71 Ambon, 72 Tual",
  "82 Maluku Utara = Malut":
    "01 Halmahera Barat = Halbar, 02 Halmahera Tengah = Halteng, 03 Halmahera Utara = Halut, 04 Halmahera Selatan = Halsel, " +
    "05 Kepulauan Sula = Sula, 06 Halmahera Timur = Haltim, 07 Pulau Morotai = Morotai, 08 Pulau Taliabu = Taliabu, 71 Ternate, " +
    "72 Tidore Kepulauan = Tidore = Tikep",
  "91 Papua":
    "03 Jayapura, 05 Kepulauan Yapen = Yapen, 06 Biak Numfor = Biak, 10 Sarmi, 11 Keerom, 15 Waropen, 19 Supiori, " +
    "20 Mamberamo Raya, 71 Jayapura",
  "92 Papua Barat":
    "02 Manokwari, 03 Fakfak, 06 Teluk Bintuni = Bintuni, 07 Teluk Wondama = Wondama, 08 Kaimana, 11 Manokwari Selatan = Mansel, " +
    "12 Pegunungan Arfak = Pegaf",
  "93 Papua Selatan": "01 Merauke, 02 Boven Digoel, 03 Mappi, 04 Asmat",
  "94 Papua Tengah": "01 Nabire, 02 Puncak Jaya, 03 Paniai, 04 Mimika, 05 Puncak, 06 Dogiyai, 07 Intan Jaya, 08 Deiyai",
  "95 Papua Pegunungan":
    "01 Jayawijaya, 02 Pegunungan Bintang, 03 Yahukimo, 04 Tolikara, 05 Mamberamo Tengah = Mamteng, 06 Yalimo, 07 Lanny Jaya, " +
    "08 Nduga",
  "96 Papua Barat Daya": "01 Sorong, 02 Sorong Selatan, 03 Raja Ampat, 04 Tambrauw, 05 Maybrat, 71 Sorong",
};
