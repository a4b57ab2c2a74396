/** Parts of Indonesian names, common ones first: people of one office easily share them. */
export const GIVEN = (
  "Sri Siti Muhammad Ahmad Dewi Nur Andi Budi Eka Dwi Tri Rina Yuli Fitri Rahmat Hendra Yusuf Agus Rudi Dedi Novi Lina Maya Indah " +
  "Putri Rizki Ilham Syamsul Zulkifli Hasan Ibrahim Abdul Irwan Joko Bambang Wahyu Teguh Slamet Suharti Yanti Ratna Endang " +
  "Evi Neni Desi Mega Ayu Wulan Citra Bunga Melati Anisa Nadia Salsa Tiara Vina Yola Zahra Elvi Ermi Gusti Hafiz Ikhsan " +
  "Jefri Kurnia Lukman Mardi Nofri Oki Pandu Rafli Surya Taufik Umar Vera Widya Yusra Zainal"
).split(" ");

export const FAMILY = (
  "Wahyuni Aminah Hidayat Saputra Lestari Rahman Wijaya Setiawan Kurniawan Susanti Handayani Effendi Nasution Siregar Harahap " +
  "Marlina Oktaviani Febriani Maharani Anggraini Permata Ramadhan Firmansyah Gunawan Hakim Iskandar Jamal Khairani Lubis Mulyadi " +
  "Nugroho Pratama Purnama Rusdi Sanjaya Syahputra Tanjung Usman Vernando Wulandari Yuliana Zulfikar Arifin Basri Chaniago Darwis " +
  "Elfina Fauzan Ghazali Husna Irawan Junaidi Karim Latifah Mahendra Nurhayati Oktavia Piliang Rosdiana Suryani Triyono Utami " +
  "Vitriani Wardani Yulianti Zebua Alamsyah Bahri Cendana Darmawan Erlangga Fadhilah"
).split(" ");

export const DEGREES = ["S.Sos", "S.Kom", "S.E", "S.H", "M.Si", "S.Pd", "A.Md", "S.STP", "M.M", "S.IP"];
export const FRONT = ["Drs.", "Ir.", "H.", "Hj.", "Dr."];
