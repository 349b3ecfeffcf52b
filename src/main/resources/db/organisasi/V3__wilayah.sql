-- Region codes of the ministry of home affairs: province, kabupaten/kota, kecamatan; one line each, code and name.
-- Codes below 99 are official; province 99 is invented, for the demo and the tests.
INSERT INTO organisasi.wilayah (kode, nama)
SELECT split_part(baris, ',', 1), split_part(baris, ',', 2)
FROM unnest(string_to_array($wilayah$11,Aceh
11.01,Kabupaten Aceh Selatan
11.01.01,Bakongan
11.01.02,Kluet Utara
11.01.03,Kluet Selatan
11.01.04,Labuhanhaji
11.01.05,Meukek
11.01.06,Samadua
11.01.07,Sawang
11.01.08,Tapaktuan
11.01.09,Trumon
11.01.10,Pasie Raja
11.01.11,Labuhanhaji Timur
11.01.12,Labuhanhaji Barat
11.01.13,Kluet Tengah
11.01.14,Kluet Timur
11.01.15,Bakongan Timur
11.01.16,Trumon Timur
11.01.17,Kota Bahagia
11.01.18,Trumon Tengah
11.02,Kabupaten Aceh Tenggara
11.02.01,Lawe Alas
11.02.02,Lawe Sigala-Gala
11.02.03,Bambel
11.02.04,Babussalam
11.02.05,Badar
11.02.06,Babul Makmur
11.02.07,Darul Hasanah
11.02.08,Lawe Bulan
11.02.09,Bukit Tusam
11.02.10,Semadam
11.02.11,Babul Rahmah
11.02.12,Ketambe
11.02.13,Deleng Pokhkisen
11.02.14,Lawe Sumur
11.02.15,Tanoh Alas
11.02.16,Leuser
11.03,Kabupaten Aceh Timur
11.03.01,Darul Aman
11.03.02,Julok
11.03.03,Idi Rayeuk
11.03.04,Birem Bayeun
11.03.05,Serbajadi
11.03.06,Nurussalam
11.03.07,Peureulak
11.03.08,Rantau Selamat
11.03.09,Simpang Ulim
11.03.10,Ranto Peureulak
11.03.11,Pante Bidari
11.03.12,Madat
11.03.13,Indra Makmu
11.03.14,Idi Tunong
11.03.15,Banda Alam
11.03.16,Peudawa
11.03.17,Peureulak Timur
11.03.18,Peureulak Barat
11.03.19,Sungai Raya
11.03.20,Simpang Jernih
11.03.21,Darul Ihsan
11.03.22,Darul Falah
11.03.23,Idi Timur
11.03.24,Peunaron
11.04,Kabupaten Aceh Tengah
11.04.01,Linge
11.04.02,Silih Nara
11.04.03,Bebesen
11.04.07,Pegasing
11.04.08,Bintang
11.04.10,Ketol
11.04.11,Kebayakan
11.04.12,Kute Panang
11.04.13,Celala
11.04.17,Laut Tawar
11.04.18,Atu Lintang
11.04.19,Jagong Jeget
11.04.20,Bies
11.04.21,Rusip Antara
11.05,Kabupaten Aceh Barat
11.05.01,Johan Pahlawan
11.05.02,Kaway XVI
11.05.03,Sungai Mas
11.05.04,Woyla
11.05.05,Samatiga
11.05.06,Bubon
11.05.07,Arongan Lambalek
11.05.08,Pante Ceureumen
11.05.09,Meureubo
11.05.10,Woyla Barat
11.05.11,Woyla Timur
11.05.12,Panton Reu
11.06,Kabupaten Aceh Besar
11.06.01,Lhoong
11.06.02,Lhoknga
11.06.03,Indrapuri
11.06.04,Seulimeum
11.06.05,Montasik
11.06.06,Sukamakmur
11.06.07,Darul Imarah
11.06.08,Peukan Bada
11.06.09,Mesjid Raya
11.06.10,Ingin Jaya
11.06.11,Kuta Baro
11.06.12,Darussalam
11.06.13,Pulo Aceh
11.06.14,Lembah Seulawah
11.06.15,Kota Jantho
11.06.16,Kuta Cot Glie
11.06.17,Kuta Malaka
11.06.18,Simpang Tiga
11.06.19,Darul Kamal
11.06.20,Baitussalam
11.06.21,Krueng Barona Jaya
11.06.22,Leupung
11.06.23,Blang Bintang
11.07,Kabupaten Pidie
11.07.03,Batee
11.07.04,Delima
11.07.05,Geumpang
11.07.06,Glumpang Tiga
11.07.07,Indrajaya
11.07.08,Kembang Tanjong
11.07.09,Kota Sigli
11.07.11,Mila
11.07.12,Muara Tiga
11.07.13,Mutiara
11.07.14,Padang Tiji
11.07.15,Peukan Baro
11.07.16,Pidie
11.07.17,Sakti
11.07.18,Simpang Tiga
11.07.19,Tangse
11.07.21,Tiro/Truseb
11.07.22,Keumala
11.07.24,Mutiara Timur
11.07.25,Grong-grong
11.07.27,Mane
11.07.29,Glumpang Baro
11.07.31,Titeue
11.08,Kabupaten Aceh Utara
11.08.01,Baktiya
11.08.02,Dewantara
11.08.03,Kuta Makmur
11.08.04,Lhoksukon
11.08.05,Matangkuli
11.08.06,Muara Batu
11.08.07,Meurah Mulia
11.08.08,Samudera
11.08.09,Seunuddon
11.08.10,Syamtalira Aron
11.08.11,Syamtalira Bayu
11.08.12,Tanah Luas
11.08.13,Tanah Pasir
11.08.14,Tanah Jambo Aye
11.08.15,Sawang
11.08.16,Nisam
11.08.17,Cot Girek
11.08.18,Langkahan
11.08.19,Baktiya Barat
11.08.20,Paya Bakong
11.08.21,Nibong
11.08.22,Simpang Keuramat
11.08.23,Lapang
11.08.24,Pirak Timu
11.08.25,Geureudong Pase
11.08.26,Banda Baro
11.08.27,Nisam Antara
11.09,Kabupaten Simeulue
11.09.01,Simeulue Tengah
11.09.02,Salang
11.09.03,Teupah Barat
11.09.04,Simeulue Timur
11.09.05,Teluk Dalam
11.09.06,Simeulue Barat
11.09.07,Teupah Selatan
11.09.08,Alafan
11.09.09,Teupah Tengah
11.09.10,Simeulue Cut
11.10,Kabupaten Aceh Singkil
11.10.01,Pulau Banyak
11.10.02,Simpang Kanan
11.10.04,Singkil
11.10.06,Gunung Meriah
11.10.09,Kota Baharu
11.10.10,Singkil Utara
11.10.11,Danau Paris
11.10.12,Suro Makmur
11.10.13,Singkohor
11.10.14,Kuala Baru
11.10.16,Pulau Banyak Barat
11.11,Kabupaten Bireuen
11.11.01,Samalanga
11.11.02,Jeunieb
11.11.03,Peudada
11.11.04,Jeumpa
11.11.05,Peusangan
11.11.06,Makmur
11.11.07,Gandapura
11.11.08,Pandrah
11.11.09,Juli
11.11.10,Jangka
11.11.11,Simpang Mamplam
11.11.12,Peulimbang
11.11.13,Kota Juang
11.11.14,Kuala
11.11.15,Peusangan Siblah Krueng
11.11.16,Peusangan Selatan
11.11.17,Kuta Blang
11.12,Kabupaten Aceh Barat Daya
11.12.01,Blangpidie
11.12.02,Tangan-Tangan
11.12.03,Manggeng
11.12.04,Susoh
11.12.05,Kuala Batee
11.12.06,Babah Rot
11.12.07,Setia
11.12.08,Jeumpa
11.12.09,Lembah Sabil
11.13,Kabupaten Gayo Lues
11.13.01,Blangkejeren
11.13.02,Kutapanjang
11.13.03,Rikit Gaib
11.13.04,Terangun
11.13.05,Pining
11.13.06,Blangpegayon
11.13.07,Puteri Betung
11.13.08,Dabun Gelang
11.13.09,Blangjerango
11.13.10,Teripe Jaya
11.13.11,Pantan Cuaca
11.14,Kabupaten Aceh Jaya
11.14.01,Teunom
11.14.02,Krueng Sabee
11.14.03,Setia Bakti
11.14.04,Sampoi Niet
11.14.05,Jaya
11.14.06,Panga
11.14.07,Indra Jaya
11.14.08,Darul Hikmah
11.14.09,Pasie Raya
11.15,Kabupaten Nagan Raya
11.15.01,Kuala
11.15.02,Seunagan
11.15.03,Seunagan Timur
11.15.04,Beutong
11.15.05,Darul Makmur
11.15.06,Suka Makmue
11.15.07,Kuala Pesisir
11.15.08,Tadu Raya
11.15.09,Tripa Makmur
11.15.10,Beutong Ateuh Banggalang
11.16,Kabupaten Aceh Tamiang
11.16.01,Manyak Payed
11.16.02,Bendahara
11.16.03,Karang Baru
11.16.04,Seruway
11.16.05,Kota Kualasinpang
11.16.06,Kejuruan Muda
11.16.07,Tamiang Hulu
11.16.08,Rantau
11.16.09,Banda Mulia
11.16.10,Bandar Pusaka
11.16.11,Tenggulun
11.16.12,Sekerak
11.17,Kabupaten Bener Meriah
11.17.01,Pintu Rime Gayo
11.17.02,Permata
11.17.03,Syiah Utama
11.17.04,Bandar
11.17.05,Bukit
11.17.06,Wih Pesam
11.17.07,Timang gajah
11.17.08,Bener Kelipah
11.17.09,Mesidah
11.17.10,Gajah Putih
11.18,Kabupaten Pidie Jaya
11.18.01,Meureudu
11.18.02,Ulim
11.18.03,Jangka Buya
11.18.04,Bandar Dua
11.18.05,Meurah Dua
11.18.06,Bandar Baru
11.18.07,Panteraja
11.18.08,Trienggadeng
11.71,Kota Banda Aceh
11.71.01,Baiturrahman
11.71.02,Kuta Alam
11.71.03,Meuraxa
11.71.04,Syiah Kuala
11.71.05,Lueng Bata
11.71.06,Kuta Raja
11.71.07,Banda Raya
11.71.08,Jaya Baru
11.71.09,Ulee Kareng
11.72,Kota Sabang
11.72.01,Sukakarya
11.72.02,Sukajaya
11.72.03,Sukamakmue
11.73,Kota Lhokseumawe
11.73.01,Muara Dua
11.73.02,Banda Sakti
11.73.03,Blang Mangat
11.73.04,Muara Satu
11.74,Kota Langsa
11.74.01,Langsa Timur
11.74.02,Langsa Barat
11.74.03,Langsa Kota
11.74.04,Langsa Lama
11.74.05,Langsa Baro
11.75,Kota Subulussalam
11.75.01,Simpang Kiri
11.75.02,Penanggalan
11.75.03,Rundeng
11.75.04,Sultan Daulat
11.75.05,Longkib
12,Sumatera Utara
12.01,Kabupaten Tapanuli Tengah
12.01.01,Barus
12.01.02,Sorkam
12.01.03,Pandan
12.01.04,Pinangsori
12.01.05,Manduamas
12.01.06,Kolang
12.01.07,Tapian Nauli
12.01.08,Sibabangun
12.01.09,Sosorgadong
12.01.10,Sorkam Barat
12.01.11,Sirandorung
12.01.12,Andam Dewi
12.01.13,Sitahuis
12.01.14,Tukka
12.01.15,Badiri
12.01.16,Pasaribu Tobing
12.01.17,Barus Utara
12.01.18,Suka Bangun
12.01.19,Lumut
12.01.20,Sarudik
12.02,Kabupaten Tapanuli Utara
12.02.01,Tarutung
12.02.02,Siatas Barita
12.02.03,Adiankoting
12.02.04,Sipoholon
12.02.05,Pahae Julu
12.02.06,Pahae Jae
12.02.07,Simangumban
12.02.08,Purbatua
12.02.09,Siborongborong
12.02.10,Pagaran
12.02.11,Parmonangan
12.02.12,Sipahutar
12.02.13,Pangaribuan
12.02.14,Garoga
12.02.15,Muara
12.03,Kabupaten Tapanuli Selatan
12.03.01,Angkola Barat
12.03.02,Batang Toru
12.03.03,Angkola Timur
12.03.04,Sipirok
12.03.05,Saipar Dolok Hole
12.03.06,Angkola Selatan
12.03.07,Batang Angkola
12.03.14,Arse
12.03.20,Marancar
12.03.21,Sayur Matinggi
12.03.22,Aek Bilah
12.03.29,Muara Batang Toru
12.03.30,Tano Tombangan Angkola
12.03.31,Angkola Sangkunur
12.03.32,Angkola Muara Tais
12.04,Kabupaten Nias
12.04.05,Hiliduho
12.04.06,Gido
12.04.10,Idanogawo
12.04.11,Bawolato
12.04.20,Hiliserangkai
12.04.21,Botomuzoi
12.04.27,Ulugawo
12.04.28,Ma'u
12.04.29,Somolo-molo
12.04.35,Sogae'adu
12.05,Kabupaten Langkat
12.05.01,Bahorok
12.05.02,Salapian
12.05.03,Kuala
12.05.04,Sei Bingai
12.05.05,Binjai
12.05.06,Selesai
12.05.07,Stabat
12.05.08,Wampu
12.05.09,Secanggang
12.05.10,Hinai
12.05.11,Tanjung Pura
12.05.12,Padang Tualang
12.05.13,Gebang
12.05.14,Babalan
12.05.15,Pangkalan Susu
12.05.16,Besitang
12.05.17,Sei Lepan
12.05.18,Berandan Barat
12.05.19,Batang Serangan
12.05.20,Sawit Seberang
12.05.21,Sirapit
12.05.22,Kutambaru
12.05.23,Pematang Jaya
12.06,Kabupaten Karo
12.06.01,Kabanjahe
12.06.02,Berastagi
12.06.03,Barusjahe
12.06.04,Tigapanah
12.06.05,Merek
12.06.06,Munte
12.06.07,Juhar
12.06.08,Tigabinanga
12.06.09,Laubaleng
12.06.10,Mardingding
12.06.11,Payung
12.06.12,Simpang Empat
12.06.13,Kutabuluh
12.06.14,Dolat Rayat
12.06.15,Merdeka
12.06.16,Naman Teran
12.06.17,Tiganderket
12.07,Kabupaten Deli Serdang
12.07.01,Gunung Meriah
12.07.02,Tanjung Morawa
12.07.03,Sibolangit
12.07.04,Kutalimbaru
12.07.05,Pancur Batu
12.07.06,Namo Rambe
12.07.07,Biru-Biru
12.07.08,Sinembah Tanjung Muda Hilir
12.07.09,Bangun Purba
12.07.19,Galang
12.07.20,Sinembah Tanjung Muda Hulu
12.07.21,Patumbak
12.07.22,Deli Tua
12.07.23,Sunggal
12.07.24,Hamparan Perak
12.07.25,Labuhan Deli
12.07.26,Percut Sei Tuan
12.07.27,Batang Kuis
12.07.28,Lubuk Pakam
12.07.31,Pagar Merbau
12.07.32,Pantai Labu
12.07.33,Beringin
12.08,Kabupaten Simalungun
12.08.01,Siantar
12.08.02,Gunung Malela
12.08.03,Gunung Maligas
12.08.04,Panei
12.08.05,Panombeian Panei
12.08.06,Jorlang Hataran
12.08.07,Raya Kahean
12.08.08,Bosar Maligas
12.08.09,Sidamanik
12.08.10,Pamatang Sidamanik
12.08.11,Tanah Jawa
12.08.12,Hatonduhan
12.08.13,Dolok Panribuan
12.08.14,Purba
12.08.15,Haranggaol Horisan
12.08.16,Girsang Sipangan Bolon
12.08.17,Dolok Batu Nanggar
12.08.18,Hutabayu Raja
12.08.19,Jawa Maraja Bah Jambi
12.08.20,Dolok Pardamean
12.08.21,Pematang Bandar
12.08.22,Bandar Huluan
12.08.23,Bandar
12.08.24,Bandar Masilam
12.08.25,Silimakuta
12.08.26,Dolok Silao
12.08.27,Silou Kahean
12.08.28,Tapian Dolok
12.08.29,Raya
12.08.30,Ujung Padang
12.08.31,Pamatang Silima Huta
12.08.32,Dolog Masagal
12.09,Kabupaten Asahan
12.09.08,Meranti
12.09.09,Air Joman
12.09.10,Tanjung Balai
12.09.11,Sei Kepayang
12.09.12,Simpang Empat
12.09.13,Air Batu
12.09.14,Pulau Rakyat
12.09.15,Bandar Pulau
12.09.16,Buntu Pane
12.09.17,Bandar Pasir Mandoge
12.09.18,Aek Kuasan
12.09.19,Kota Kisaran Barat
12.09.20,Kota Kisaran Timur
12.09.21,Aek Songsongan
12.09.22,Rahuning
12.09.23,Sei Dadap
12.09.24,Sei Kepayang Barat
12.09.25,Sei Kepayang Timur
12.09.26,Tinggi Raja
12.09.27,Setia Janji
12.09.28,Silau Laut
12.09.29,Rawang Panca Arga
12.09.30,Pulo Bandring
12.09.31,Teluk Dalam
12.09.32,Aek Ledong
12.10,Kabupaten Labuhanbatu
12.10.01,Rantau Utara
12.10.02,Rantau Selatan
12.10.07,Bilah Barat
12.10.08,Bilah Hilir
12.10.09,Bilah Hulu
12.10.14,Pangkatan
12.10.18,Panai Tengah
12.10.19,Panai Hilir
12.10.20,Panai Hulu
12.11,Kabupaten Dairi
12.11.01,Sidikalang
12.11.02,Sumbul
12.11.03,Tigalingga
12.11.04,Siempat Nempu
12.11.05,Silima Pungga Pungga
12.11.06,Tanah Pinem
12.11.07,Siempat Nempu Hulu
12.11.08,Siempat Nempu Hilir
12.11.09,Pegagan Hilir
12.11.10,Parbuluan
12.11.11,Lae Parira
12.11.12,Gunung Sitember
12.11.13,Berampu
12.11.14,Silahisabungan
12.11.15,Sitinjo
12.12,Kabupaten Toba
12.12.01,Balige
12.12.02,Laguboti
12.12.03,Silaen
12.12.04,Habinsaran
12.12.05,Pintu Pohan Meranti
12.12.06,Borbor
12.12.07,Porsea
12.12.08,Ajibata
12.12.09,Lumban Julu
12.12.10,Uluan
12.12.19,Sigumpar
12.12.20,Siantar Narumonda
12.12.21,Nassau
12.12.22,Tampahan
12.12.23,Bonatua Lunasi
12.12.24,Parmaksian
12.13,Kabupaten Mandailing Natal
12.13.01,Panyabungan
12.13.02,Panyabungan Utara
12.13.03,Panyabungan Timur
12.13.04,Panyabungan Selatan
12.13.05,Panyabungan Barat
12.13.06,Siabu
12.13.07,Bukit Malintang
12.13.08,Kotanopan
12.13.09,Lembah Sorik Marapi
12.13.10,Tambangan
12.13.11,Ulu Pungkut
12.13.12,Muara Sipongi
12.13.13,Batang Natal
12.13.14,Lingga Bayu
12.13.15,Batahan
12.13.16,Natal
12.13.17,Muara Batang Gadis
12.13.18,Ranto Baek
12.13.19,Huta Bargot
12.13.20,Puncak Sorik Marapi
12.13.21,Pakantan
12.13.22,Sinunukan
12.13.23,Naga Juang
12.14,Kabupaten Nias Selatan
12.14.01,Lolomatua
12.14.02,Gomo
12.14.03,Lahusa
12.14.04,Hibala
12.14.05,Pulau-Pulau Batu
12.14.06,Teluk Dalam
12.14.07,Amandraya
12.14.08,Lolowau
12.14.09,Susua
12.14.10,Maniamolo
12.14.11,Hilimegai
12.14.12,Toma
12.14.13,Mazino
12.14.14,Umbunasi
12.14.15,Aramo
12.14.16,Pulau-Pulau Batu Timur
12.14.17,Mazo
12.14.18,Fanayama
12.14.19,Ulunoyo
12.14.20,Huruna
12.14.21,O'o'u
12.14.22,Onohazumba
12.14.23,Hilisalawa'ahe
12.14.24,Ulususua
12.14.25,Sidua'ori
12.14.26,Somambawa
12.14.27,Boronadu
12.14.28,Simuk
12.14.29,Pulau-Pulau Batu Barat
12.14.30,Pulau-Pulau Batu Utara
12.14.31,Tanah Masa
12.14.32,Luahagundre Maniamolo
12.14.33,Onolalu
12.14.34,Ulu Idanotae
12.14.35,Idanotae
12.15,Kabupaten Pakpak Bharat
12.15.01,Sitelu Tali Urang Jehe
12.15.02,Kerajaan
12.15.03,Salak
12.15.04,Sitelu Tali Urang Julu
12.15.05,Pergetteng Getteng Sengkut
12.15.06,Pagindar
12.15.07,Tinada
12.15.08,Siempat Rube
12.16,Kabupaten Humbang Hasundutan
12.16.01,Parlilitan
12.16.02,Pollung
12.16.03,Baktiraja
12.16.04,Paranginan
12.16.05,Lintong Nihuta
12.16.06,Dolok Sanggul
12.16.07,Sijamapolang
12.16.08,Onan Ganjang
12.16.09,Pakkat
12.16.10,Tarabintang
12.17,Kabupaten Samosir
12.17.01,Simanindo
12.17.02,Onan Runggu
12.17.03,Nainggolan
12.17.04,Palipi
12.17.05,Harian
12.17.06,Sianjar Mula Mula
12.17.07,Ronggur Nihuta
12.17.08,Pangururan
12.17.09,Sitio-tio
12.18,Kabupaten Serdang Bedagai
12.18.01,Pantai Cermin
12.18.02,Perbaungan
12.18.03,Teluk Mengkudu
12.18.04,Sei Rampah
12.18.05,Tanjung Beringin
12.18.06,Bandar Khalipah
12.18.07,Dolok Merawan
12.18.08,Sipispis
12.18.09,Dolok Masihul
12.18.10,Kotarih
12.18.11,Silinda
12.18.12,Serba Jadi
12.18.13,Tebing Tinggi
12.18.14,Pegajahan
12.18.15,Sei Bamban
12.18.16,Tebing Syahbandar
12.18.17,Bintang Bayu
12.19,Kabupaten Batu Bara
12.19.01,Medang Deras
12.19.02,Sei Suka
12.19.03,Air Putih
12.19.04,Lima Puluh
12.19.05,Talawi
12.19.06,Tanjung Tiram
12.19.07,Sei Balai
12.19.08,Laut Tador
12.19.09,Lima Puluh Pesisir
12.19.10,Datuk Lima Puluh
12.19.11,Datuk Tanah Datar
12.19.12,Nibung Hangus
12.20,Kabupaten Padang Lawas Utara
12.20.01,Dolok Sigompulon
12.20.02,Dolok
12.20.03,Halongonan
12.20.04,Padang Bolak
12.20.05,Padang Bolak Julu
12.20.06,Portibi
12.20.07,Batang Onang
12.20.08,Simangambat
12.20.09,Hulu Sihapas
12.20.10,Padang Bolak Tenggara
12.20.11,Halongonan Timur
12.20.12,Ujung Batu
12.21,Kabupaten Padang Lawas
12.21.01,Sosopan
12.21.02,Barumun Tengah
12.21.03,Huristak
12.21.04,Lubuk Barumun
12.21.05,Hutaraja Tinggi
12.21.06,Ulu Barumun
12.21.07,Barumun
12.21.08,Sosa
12.21.09,Batang Lubu Sutam
12.21.10,Barumun Selatan
12.21.11,Aek Nabara Barumun
12.21.12,Sihapas Barumun
12.21.13,Barumun Baru
12.21.14,Ulu Sosa
12.21.15,Sosa Julu
12.21.16,Barumun Barat
12.21.17,Sosa Timur
12.22,Kabupaten Labuhanbatu Selatan
12.22.01,Kotapinang
12.22.02,Kampung Rakyat
12.22.03,Torgamba
12.22.04,Sungai Kanan
12.22.05,Silangkitang
12.23,Kabupaten Labuhanbatu Utara
12.23.01,Kualuh Hulu
12.23.02,Kualuh Leidong
12.23.03,Kualuh Hilir
12.23.04,Aek Kuo
12.23.05,Marbau
12.23.06,Na IX-X
12.23.07,Aek Natas
12.23.08,Kualuh Selatan
12.24,Kabupaten Nias Utara
12.24.01,Lotu
12.24.02,Sawo
12.24.03,Tuhemberua
12.24.04,Sitolu Ori
12.24.05,Namohalu Esiwa
12.24.06,Alasa Talumuzoi
12.24.07,Alasa
12.24.08,Tugala Oyo
12.24.09,Afulu
12.24.10,Lahewa
12.24.11,Lahewa Timur
12.25,Kabupaten Nias Barat
12.25.01,Lahomi
12.25.02,Sirombu
12.25.03,Mandrehe Barat
12.25.04,Moro'o
12.25.05,Mandrehe
12.25.06,Mandrehe Utara
12.25.07,Lolofitu Moi
12.25.08,Ulu Moro'o
12.71,Kota Medan
12.71.01,Medan Kota
12.71.02,Medan Sunggal
12.71.03,Medan Helvetia
12.71.04,Medan Denai
12.71.05,Medan Barat
12.71.06,Medan Deli
12.71.07,Medan Tuntungan
12.71.08,Medan Belawan
12.71.09,Medan Amplas
12.71.10,Medan Area
12.71.11,Medan Johor
12.71.12,Medan Marelan
12.71.13,Medan Labuhan
12.71.14,Medan Tembung
12.71.15,Medan Maimun
12.71.16,Medan Polonia
12.71.17,Medan Baru
12.71.18,Medan Perjuangan
12.71.19,Medan Petisah
12.71.20,Medan Timur
12.71.21,Medan Selayang
12.72,Kota Pematangsiantar
12.72.01,Siantar Timur
12.72.02,Siantar Barat
12.72.03,Siantar Utara
12.72.04,Siantar Selatan
12.72.05,Siantar Marihat
12.72.06,Siantar Martoba
12.72.07,Siantar Sitalasari
12.72.08,Siantar Marimbun
12.73,Kota Sibolga
12.73.01,Sibolga Utara
12.73.02,Sibolga Kota
12.73.03,Sibolga Selatan
12.73.04,Sibolga Sambas
12.74,Kota Tanjungbalai
12.74.01,Tanjungbalai Selatan
12.74.02,Tanjungbalai Utara
12.74.03,Sei Tualang Raso
12.74.04,Teluk Nibung
12.74.05,Datuk Bandar
12.74.06,Datuk Bandar Timur
12.75,Kota Binjai
12.75.01,Binjai Utara
12.75.02,Binjai Kota
12.75.03,Binjai Barat
12.75.04,Binjai Timur
12.75.05,Binjai Selatan
12.76,Kota Tebing Tinggi
12.76.01,Padang Hulu
12.76.02,Rambutan
12.76.03,Padang Hilir
12.76.04,Bajenis
12.76.05,Tebing Tinggi Kota
12.77,Kota Padangsidimpuan
12.77.01,Padangsidimpuan Utara
12.77.02,Padangsidimpuan Selatan
12.77.03,Padangsidimpuan Batunadua
12.77.04,Padangsidimpuan Hutaimbaru
12.77.05,Padangsidimpuan Tenggara
12.77.06,Padangsidimpuan Angkola Julu
12.78,Kota Gunungsitoli
12.78.01,Gunungsitoli
12.78.02,Gunungsitoli Selatan
12.78.03,Gunungsitoli Utara
12.78.04,Gunungsitoli Idanoi
12.78.05,Gunungsitoli Alo'oa
12.78.06,Gunungsitoli Barat
13,Sumatera Barat
13.01,Kabupaten Pesisir Selatan
13.01.01,Pancung Soal
13.01.02,Ranah Pesisir
13.01.03,Lengayang
13.01.04,Batang Kapas
13.01.05,IV Jurai
13.01.06,Bayang
13.01.07,Koto XI Tarusan
13.01.08,Sutera
13.01.09,Linggo Sari Baganti
13.01.10,Lunang
13.01.11,Basa Ampek Balai Tapan
13.01.12,IV Nagari Bayang Utara
13.01.13,Airpura
13.01.14,Ranah Ampek Hulu Tapan
13.01.15,Silaut
13.02,Kabupaten Solok
13.02.03,Pantai Cermin
13.02.04,Lembah Gumanti
13.02.05,Payung Sekaki
13.02.06,Lembang Jaya
13.02.07,Gunung Talang
13.02.08,Bukit Sundi
13.02.09,IX Koto Sungai Lasi
13.02.10,Kubung
13.02.11,X Koto Singkarak
13.02.12,X Koto Diatas
13.02.13,Junjung Sirih
13.02.17,Hiliran Gumanti
13.02.18,Tigo Lurah
13.02.19,Danau Kembar
13.03,Kabupaten Sijunjung
13.03.03,Tanjung Gadang
13.03.04,Sijunjung
13.03.05,IV Nagari
13.03.06,Kamang Baru
13.03.07,Lubuk Tarok
13.03.08,Koto VII
13.03.09,Sumpur Kudus
13.03.10,Kupitan
13.04,Kabupaten Tanah Datar
13.04.01,X Koto
13.04.02,Batipuh
13.04.03,Rambatan
13.04.04,Lima Kaum
13.04.05,Tanjung Emas
13.04.06,Lintau Buo
13.04.07,Sungayang
13.04.08,Sungai Tarab
13.04.09,Pariangan
13.04.10,Salimpaung
13.04.11,Padang Ganting
13.04.12,Tanjuang Baru
13.04.13,Lintau Buo Utara
13.04.14,Batipuah Selatan
13.05,Kabupaten Padang Pariaman
13.05.01,Lubuak Aluang
13.05.02,Batang Anai
13.05.03,Nan Sabaris
13.05.04,2 x 11 Anam Lingkuang
13.05.05,VII Koto
13.05.06,V Koto
13.05.07,Sungai Garinggiang
13.05.08,Sungai Limau
13.05.09,IV Koto Aua Malintang
13.05.10,Ulakan Tapakih
13.05.11,Sintuak Toboh Gadang
13.05.12,VII Koto Padang Sago
13.05.13,Batang Gasan
13.05.14,V Koto Timur
13.05.15,2 x 11 Kayu Tanam
13.05.16,Koto Patamuan
13.05.17,Anam Lingkuang
13.06,Kabupaten Agam
13.06.01,Tanjung Mutiara
13.06.02,Lubuk Basung
13.06.03,Tanjung Raya
13.06.04,Matur
13.06.05,IV Koto
13.06.06,Banuhampu
13.06.07,Ampek Angkek
13.06.08,Baso
13.06.09,Tilatang Kamang
13.06.10,Palupuh
13.06.11,Palembayan
13.06.12,Sungai Pua
13.06.13,Ampek Nagari
13.06.14,Candung
13.06.15,Kamang Magek
13.06.16,Malalak
13.07,Kabupaten Lima Puluh Kota
13.07.01,Suliki
13.07.02,Guguak
13.07.03,Payakumbuh
13.07.04,Luak
13.07.05,Harau
13.07.06,Pangkalan Koto Baru
13.07.07,Kapur IX
13.07.08,Gunuang Omeh
13.07.09,Lareh Sago Halaban
13.07.10,Situjuah Limo Nagari
13.07.11,Mungka
13.07.12,Bukik Barisan
13.07.13,Akabiluru
13.08,Kabupaten Pasaman
13.08.04,Bonjol
13.08.05,Lubuk Sikaping
13.08.07,Panti
13.08.08,Mapat Tunggul
13.08.12,Duo Koto
13.08.13,Tigo Nagari
13.08.14,Rao
13.08.15,Mapat Tunggul Selatan
13.08.16,Simpang Alahan Mati
13.08.17,Padang Gelugur
13.08.18,Rao Utara
13.08.19,Rao Selatan
13.09,Kabupaten Kepulauan Mentawai
13.09.01,Pagai Utara
13.09.02,Sipora Selatan
13.09.03,Siberut Selatan
13.09.04,Siberut Utara
13.09.05,Siberut Barat
13.09.06,Siberut Barat Daya
13.09.07,Siberut Tengah
13.09.08,Sipora Utara
13.09.09,Sikakap
13.09.10,Pagai Selatan
13.10,Kabupaten Dharmasraya
13.10.01,Koto Baru
13.10.02,Pulau Punjung
13.10.03,Sungai Rumbai
13.10.04,Sitiung
13.10.05,Sembilan Koto
13.10.06,Timpeh
13.10.07,Koto Salak
13.10.08,Tiumang
13.10.09,Padang Laweh
13.10.10,Asam Jujuhan
13.10.11,Koto Besar
13.11,Kabupaten Solok Selatan
13.11.01,Sangir
13.11.02,Sungai Pagu
13.11.03,Koto Parik Gadang Diateh
13.11.04,Sangir Jujuan
13.11.05,Sangir Batang Hari
13.11.06,Pauh Duo
13.11.07,Sangir Balai Janggo
13.12,Kabupaten Pasaman Barat
13.12.01,Sungai Beremas
13.12.02,Lembah Melintang
13.12.03,Pasaman
13.12.04,Talamau
13.12.05,Kinali
13.12.06,Gunung Tuleh
13.12.07,Ranah Batahan
13.12.08,Koto Balingka
13.12.09,Sungai Aur
13.12.10,Luhak Nan Duo
13.12.11,Sasak Ranah Pasisie
13.71,Kota Padang
13.71.01,Padang Selatan
13.71.02,Padang Timur
13.71.03,Padang Barat
13.71.04,Padang Utara
13.71.05,Bungus Teluk Kabung
13.71.06,Lubuk Begalung
13.71.07,Lubuk Kilangan
13.71.08,Pauh
13.71.09,Kuranji
13.71.10,Nanggalo
13.71.11,Koto Tangah
13.72,Kota Solok
13.72.01,Lubuk Sikarah
13.72.02,Tanjung Harapan
13.73,Kota Sawahlunto
13.73.01,Lembah Segar
13.73.02,Barangin
13.73.03,Silungkang
13.73.04,Talawi
13.74,Kota Padang Panjang
13.74.01,Padang Panjang Timur
13.74.02,Padang Panjang Barat
13.75,Kota Bukittinggi
13.75.01,Guguak Panjang
13.75.02,Mandiangin Koto Selayan
13.75.03,Aur Birugo Tigo Baleh
13.76,Kota Payakumbuh
13.76.01,Payakumbuh Barat
13.76.02,Payakumbuh Utara
13.76.03,Payakumbuh Timur
13.76.04,Lamposi Tigo Nagori
13.76.05,Payakumbuh Selatan
13.77,Kota Pariaman
13.77.01,Pariaman Tengah
13.77.02,Pariaman Utara
13.77.03,Pariaman Selatan
13.77.04,Pariaman Timur
14,Riau
14.01,Kabupaten Kampar
14.01.01,Bangkinang Kota
14.01.02,Kampar
14.01.03,Tambang
14.01.04,XIII Koto Kampar
14.01.05,Kuok
14.01.06,Siak Hulu
14.01.07,Kampar Kiri
14.01.08,Kampar Kiri Hilir
14.01.09,Kampar Kiri Hulu
14.01.10,Tapung
14.01.11,Tapung Hilir
14.01.12,Tapung Hulu
14.01.13,Salo
14.01.14,Rumbio Jaya
14.01.15,Bangkinang
14.01.16,Perhentian Raja
14.01.17,Kampa
14.01.18,Kampar Utara
14.01.19,Kampar Kiri Tengah
14.01.20,Gunung Sahilan
14.01.21,Koto Kampar Hulu
14.02,Kabupaten Indragiri Hulu
14.02.01,Rengat
14.02.02,Rengat Barat
14.02.03,Kelayang
14.02.04,Pasir Penyu
14.02.05,Peranap
14.02.06,Seberida
14.02.07,Batang Cenaku
14.02.08,Batang Gansal
14.02.09,Lirik
14.02.10,Kuala Cenaku
14.02.11,Sungai Lala
14.02.12,Lubuk Batu Jaya
14.02.13,Rakit Kulim
14.02.14,Batang Peranap
14.03,Kabupaten Bengkalis
14.03.01,Bengkalis
14.03.02,Bantan
14.03.03,Bukit Batu
14.03.09,Mandau
14.03.10,Rupat
14.03.11,Rupat Utara
14.03.12,Siak Kecil
14.03.13,Pinggir
14.03.14,Bandar Laksamana
14.03.15,Talang Muandau
14.03.16,Bathin Solapan
14.04,Kabupaten Indragiri Hilir
14.04.01,Reteh
14.04.02,Enok
14.04.03,Kuala Indragiri
14.04.04,Tembilahan
14.04.05,Tempuling
14.04.06,Gaung Anak Serka
14.04.07,Mandah
14.04.08,Kateman
14.04.09,Keritang
14.04.10,Tanah Merah
14.04.11,Batang Tuaka
14.04.12,Gaung
14.04.13,Tembilahan Hulu
14.04.14,Kemuning
14.04.15,Pelangiran
14.04.16,Teluk Belengkong
14.04.17,Pulau Burung
14.04.18,Concong
14.04.19,Kempas
14.04.20,Sungai Batang
14.05,Kabupaten Pelalawan
14.05.01,Ukui
14.05.02,Pangkalan Kerinci
14.05.03,Pangkalan Kuras
14.05.04,Pangkalan Lesung
14.05.05,Langgam
14.05.06,Pelalawan
14.05.07,Kerumutan
14.05.08,Bunut
14.05.09,Teluk Meranti
14.05.10,Kuala Kampar
14.05.11,Bandar Sei Kijang
14.05.12,Bandar Petalangan
14.06,Kabupaten Rokan Hulu
14.06.01,Ujung Batu
14.06.02,Rokan IV Koto
14.06.03,Rambah
14.06.04,Tambusai
14.06.05,Kepenuhan
14.06.06,Kunto Darussalam
14.06.07,Rambah Samo
14.06.08,Rambah Hilir
14.06.09,Tambusai Utara
14.06.10,Bangun Purba
14.06.11,Tandun
14.06.12,Kabun
14.06.13,Bonai Darussalam
14.06.14,Pagaran Tapah Darussalam
14.06.15,Kepenuhan Hulu
14.06.16,Pendalian IV Koto
14.07,Kabupaten Rokan Hilir
14.07.01,Kubu
14.07.02,Bangko
14.07.03,Tanah Putih
14.07.04,Rimba Melintang
14.07.05,Bagansinembah
14.07.06,Pasir Limau Kapas
14.07.07,Sinaboi
14.07.08,Pujud
14.07.09,Tanah Putih Tanjung Melawan
14.07.10,Bangko Pusako
14.07.11,Simpang Kanan
14.07.12,Batu Hampar
14.07.13,Rantau Kopar
14.07.14,Pekaitan
14.07.15,Kubu Babussalam
14.07.16,Tanjung Medan
14.07.17,Bagan Sinembah Raya
14.07.18,Balai Jaya
14.08,Kabupaten Siak
14.08.01,Siak
14.08.02,Sungai Apit
14.08.03,Minas
14.08.04,Tualang
14.08.05,Sungai Mandau
14.08.06,Dayun
14.08.07,Kerinci Kanan
14.08.08,Bunga Raya
14.08.09,Koto Gasib
14.08.10,Kandis
14.08.11,Lubuk Dalam
14.08.12,Sabak Auh
14.08.13,Mempura
14.08.14,Pusako
14.09,Kabupaten Kuantan Singingi
14.09.01,Kuantan Mudik
14.09.02,Kuantan Tengah
14.09.03,Singingi
14.09.04,Kuantan Hilir
14.09.05,Cerenti
14.09.06,Benai
14.09.07,Gunungtoar
14.09.08,Singingi Hilir
14.09.09,Pangean
14.09.10,Logas Tanah Darat
14.09.11,Inuman
14.09.12,Hulu Kuantan
14.09.13,Kuantan Hilir Seberang
14.09.14,Sentajo Raya
14.09.15,Pucuk Rantau
14.10,Kabupaten Kepulauan Meranti
14.10.01,Tebing Tinggi
14.10.02,Rangsang Barat
14.10.03,Rangsang
14.10.04,Tebing Tinggi Barat
14.10.05,Merbau
14.10.06,Pulaumerbau
14.10.07,Tebing Tinggi Timur
14.10.08,Tasik Putri Puyu
14.10.09,Rangsang Pesisir
14.71,Kota Pekanbaru
14.71.01,Sukajadi
14.71.02,Pekanbaru Kota
14.71.03,Sail
14.71.04,Limapuluh
14.71.05,Senapelan
14.71.06,Rumbai Barat
14.71.07,Bukit Raya
14.71.08,Binawidya
14.71.09,Marpoyan Damai
14.71.10,Tenayan Raya
14.71.11,Payung Sekaki
14.71.12,Rumbai
14.71.13,Tuahmadani
14.71.14,Kulim
14.71.15,Rumbai Timur
14.72,Kota Dumai
14.72.01,Dumai Barat
14.72.02,Dumai Timur
14.72.03,Bukit Kapur
14.72.04,Sungai Sembilan
14.72.05,Medang Kampai
14.72.06,Dumai Kota
14.72.07,Dumai Selatan
15,Jambi
15.01,Kabupaten Kerinci
15.01.01,Gunung Raya
15.01.02,Danau Kerinci
15.01.04,Sitinjau Laut
15.01.05,Air Hangat
15.01.06,Gunung Kerinci
15.01.07,Batang Merangin
15.01.08,Keliling Danau
15.01.09,Kayu Aro
15.01.11,Air Hangat Timur
15.01.15,Gunung Tujuh
15.01.16,Siulak
15.01.17,Depati Tujuh
15.01.18,Siulak Mukai
15.01.19,Kayu Aro Barat
15.01.20,Bukit Kerman
15.01.21,Air Hangat Barat
15.01.22,Tanah Cogok
15.01.23,Danau Kerinci Barat
15.02,Kabupaten Merangin
15.02.01,Jangkat
15.02.02,Bangko
15.02.03,Muara Siau
15.02.04,Sungai Manau
15.02.05,Tabir
15.02.06,Pamenang
15.02.07,Tabir Ulu
15.02.08,Tabir Selatan
15.02.09,Lembah Masurai
15.02.10,Bangko Barat
15.02.11,Nalo Tantan
15.02.12,Batang Masumai
15.02.13,Pamenang Barat
15.02.14,Tabir Ilir
15.02.15,Tabir Timur
15.02.16,Renah Pembarap
15.02.17,Pangkalan Jambu
15.02.18,Jangkat Timur
15.02.19,Renah Pamenang
15.02.20,Pamenang Selatan
15.02.21,Margo Tabir
15.02.22,Tabir Lintas
15.02.23,Tabir Barat
15.02.24,Tiang Pumpung
15.03,Kabupaten Sarolangun
15.03.01,Batang Asai
15.03.02,Limun
15.03.03,Sarolangun
15.03.04,Pauh
15.03.05,Pelawan
15.03.06,Mandiangin
15.03.07,Air Hitam
15.03.08,Bathin VIII
15.03.09,Singkut
15.03.10,Cermin Nan Gedang
15.03.11,Mandiangin Timur
15.04,Kabupaten Batanghari
15.04.01,Mersam
15.04.02,Muara Tembesi
15.04.03,Muara Bulian
15.04.04,Batin XXIV
15.04.05,Pemayung
15.04.06,Maro Sebo Ulu
15.04.07,Bajubang
15.04.08,Maro Sebo Ilir
15.05,Kabupaten Muaro Jambi
15.05.01,Jambi Luar Kota
15.05.02,Sekernan
15.05.03,Kumpeh
15.05.04,Maro Sebo
15.05.05,Mestong
15.05.06,Kumpeh Ulu
15.05.07,Sungai Bahar
15.05.08,Sungai Gelam
15.05.09,Bahar Utara
15.05.10,Bahar Selatan
15.05.11,Taman Rajo
15.06,Kabupaten Tanjung Jabung Barat
15.06.01,Tungkal Ulu
15.06.02,Tungkal Ilir
15.06.03,Pengabuan
15.06.04,Betara
15.06.05,Merlung
15.06.06,Tebing Tinggi
15.06.07,Batang Asam
15.06.08,Renah Mendaluh
15.06.09,Muara Papalik
15.06.10,Seberang Kota
15.06.11,Bram Itam
15.06.12,Kuala Betara
15.06.13,Senyerang
15.07,Kabupaten Tanjung Jabung Timur
15.07.01,Muara Sabak Timur
15.07.02,Nipah Panjang
15.07.03,Mendahara
15.07.04,Rantau Rasau
15.07.05,Sadu
15.07.06,Dendang
15.07.07,Muara Sabak Barat
15.07.08,Kuala Jambi
15.07.09,Mendahara Ulu
15.07.10,Geragai
15.07.11,Berbak
15.08,Kabupaten Bungo
15.08.01,Tanah Tumbuh
15.08.02,Rantau Pandan
15.08.03,Pasar Muaro Bungo
15.08.04,Jujuhan
15.08.05,Tanah Sepenggal
15.08.06,Pelepat
15.08.07,Limbur Lubuk Mengkuang
15.08.08,Muko-muko Bathin VII
15.08.09,Pelepat Ilir
15.08.10,Batin II Babeko
15.08.11,Bathin III
15.08.12,Bungo Dani
15.08.13,Rimbo Tengah
15.08.14,Bathin III Ulu
15.08.15,Bathin II Pelayang
15.08.16,Jujuhan Ilir
15.08.17,Tanah Sepenggal Lintas
15.09,Kabupaten Tebo
15.09.01,Tebo Tengah
15.09.02,Tebo Ilir
15.09.03,Tebo Ulu
15.09.04,Rimbo Bujang
15.09.05,Sumay
15.09.06,VII Koto
15.09.07,Rimbo Ulu
15.09.08,Rimbo Ilir
15.09.09,Tengah Ilir
15.09.10,Serai Serumpun
15.09.11,VII Koto Ilir
15.09.12,Muara Tabir
15.71,Kota Jambi
15.71.01,Telanaipura
15.71.02,Jambi Selatan
15.71.03,Jambi Timur
15.71.04,Pasar Jambi
15.71.05,Pelayangan
15.71.06,Danau Teluk
15.71.07,Kota Baru
15.71.08,Jelutung
15.71.09,Alam Barajo
15.71.10,Danau Sipin
15.71.11,Paal Merah
15.72,Kota Sungai Penuh
15.72.01,Sungai Penuh
15.72.02,Pesisir Bukit
15.72.03,Hamparan Rawang
15.72.04,Tanah Kampung
15.72.05,Kumun Debai
15.72.06,Pondok Tinggi
15.72.07,Koto Baru
15.72.08,Sungai Bungkal
16,Sumatera Selatan
16.01,Kabupaten Ogan Komering Ulu
16.01.07,Sosoh Buay Rayap
16.01.08,Pengandonan
16.01.09,Peninjauan
16.01.13,Baturaja Barat
16.01.14,Baturaja Timur
16.01.20,Ulu Ogan
16.01.21,Semidang Aji
16.01.22,Lubuk Batang
16.01.28,Lengkiti
16.01.29,Sinar Peninjauan
16.01.30,Lubuk Raja
16.01.31,Muara Jaya
16.01.32,Kedaton Peninjauan Raya
16.02,Kabupaten Ogan Komering Ilir
16.02.02,Tanjung Lubuk
16.02.03,Pedamaran
16.02.04,Mesuji
16.02.05,Kayu Agung
16.02.08,Sirah Pulau Padang
16.02.11,Tulung Selapan
16.02.12,Pampangan
16.02.13,Lempuing
16.02.14,Air Sugihan
16.02.15,Sungai Menang
16.02.17,Jejawi
16.02.18,Cengal
16.02.19,Pangkalan Lampam
16.02.20,Mesuji Makmur
16.02.21,Mesuji Raya
16.02.22,Lempuing Jaya
16.02.23,Teluk Gelam
16.02.24,Pedamaran Timur
16.03,Kabupaten Muara Enim
16.03.01,Tanjung Agung
16.03.02,Muara Enim
16.03.03,Rambang Niru
16.03.04,Gunung Megang
16.03.06,Gelumbang
16.03.07,Lawang Kidul
16.03.08,Semende Darat Laut
16.03.09,Semende Darat Tengah
16.03.10,Semende Darat Ulu
16.03.11,Ujan Mas
16.03.14,Lubai
16.03.15,Rambang
16.03.16,Sungai Rotan
16.03.17,Lembak
16.03.19,Benakat
16.03.21,Kelekar
16.03.22,Muara Belida
16.03.23,Belimbing
16.03.24,Belida Darat
16.03.25,Lubai Ulu
16.03.26,Empat Petulai Dangku
16.03.27,Panang Enim
16.04,Kabupaten Lahat
16.04.01,Tanjungsakti Pumu
16.04.06,Jarai
16.04.07,Kota Agung
16.04.08,Pulau Pinang
16.04.09,Merapi Barat
16.04.10,Lahat
16.04.12,Pajar Bulan
16.04.15,Mulak Ulu
16.04.16,Kikim Selatan
16.04.17,Kikim Timur
16.04.18,Kikim Tengah
16.04.19,Kikim Barat
16.04.20,Pseksu
16.04.21,Gumay Talang
16.04.22,Pagar Gunung
16.04.23,Merapi Timur
16.04.24,Tanjung Sakti Pumi
16.04.25,Gumay Ulu
16.04.26,Merapi Selatan
16.04.27,Tanjungtebat
16.04.28,Muarapayang
16.04.29,Sukamerindu
16.04.30,Mulak Sebingkai
16.04.31,Lahat Selatan
16.05,Kabupaten Musi Rawas
16.05.01,Tugumulyo
16.05.02,Muara Lakitan
16.05.03,Muara Kelingi
16.05.08,Jayaloka
16.05.09,Muara Beliti
16.05.10,STL Ulu Terawas
16.05.11,Selangit
16.05.12,Megang Sakti
16.05.13,Purwodadi
16.05.14,BTS. Ulu
16.05.18,Tiang Pumpung Kepungut
16.05.19,Sumber Harta
16.05.20,Tuah Negeri
16.05.21,Suka Karya
16.06,Kabupaten Musi Banyuasin
16.06.01,Sekayu
16.06.02,Lais
16.06.03,Sungai Keruh
16.06.04,Batang Hari Leko
16.06.05,Sanga Desa
16.06.06,Babat Toman
16.06.07,Sungai Lilin
16.06.08,Keluang
16.06.09,Bayung Lencir
16.06.10,Plakat Tinggi
16.06.11,Lalan
16.06.12,Tungkal Jaya
16.06.13,Lawan Wetan
16.06.14,Babat Supat
16.06.15,Jirak Jaya
16.07,Kabupaten Banyuasin
16.07.01,Banyuasin I
16.07.02,Banyuasin II
16.07.03,Banyuasin III
16.07.04,Pulau Rimau
16.07.05,Betung
16.07.06,Rambutan
16.07.07,Muara Padang
16.07.08,Muara Telang
16.07.09,Makarti Jaya
16.07.10,Talang Kelapa
16.07.11,Rantau Bayur
16.07.12,Tanjung Lago
16.07.13,Muara Sugihan
16.07.14,Air Salek
16.07.15,Tungkal Ilir
16.07.16,Suak Tapeh
16.07.17,Sembawa
16.07.18,Sumber Marga Telang
16.07.19,Air Kumbang
16.07.20,Karang Agung Ilir
16.07.21,Selat Penuguan
16.08,Kabupaten Ogan Komering Ulu Timur
16.08.01,Martapura
16.08.02,Buay Madang
16.08.03,Belitang
16.08.04,Cempaka
16.08.05,Buay Pemuka Peliung
16.08.06,Madang Suku II
16.08.07,Madang Suku I
16.08.08,Semendawai Suku III
16.08.09,Belitang II
16.08.10,Belitang III
16.08.11,Bunga Mayang
16.08.12,Buay Madang Timur
16.08.13,Madang Suku III
16.08.14,Semendawai Barat
16.08.15,Semendawai Timur
16.08.16,Jayapura
16.08.17,Belitang Jaya
16.08.18,Belitang Madang Raya
16.08.19,Belitang Mulya
16.08.20,Buay Pemuka Bangsa Raja
16.09,Kabupaten Ogan Komering Ulu Selatan
16.09.01,Muara Dua
16.09.02,Pulau Beringin
16.09.03,Banding Agung
16.09.04,Muara Dua Kisam
16.09.05,Simpang
16.09.06,Buay Sandang Aji
16.09.07,Buay Runjung
16.09.08,Mekakau Ilir
16.09.09,Buay Pemaca
16.09.10,Kisam Tinggi
16.09.11,Kisam Ilir
16.09.12,Buay Pematang Ribu Ranau Tengah
16.09.13,Warkuk Ranau Selatan
16.09.14,Runjung Agung
16.09.15,Sungai Are
16.09.16,Sindang Danau
16.09.17,Buana Pemaca
16.09.18,Tiga Dihaji
16.09.19,Buay Rawan
16.10,Kabupaten Ogan Ilir
16.10.01,Muara Kuang
16.10.02,Tanjung Batu
16.10.03,Tanjung Raja
16.10.04,Indralaya
16.10.05,Pemulutan
16.10.06,Rantau Alai
16.10.07,Indralaya Utara
16.10.08,Indralaya Selatan
16.10.09,Pemulutan Selatan
16.10.10,Pemulutan Barat
16.10.11,Rantau Panjang
16.10.12,Sungai Pinang
16.10.13,Kandis
16.10.14,Rambang Kuang
16.10.15,Lubuk Keliat
16.10.16,Payaraman
16.11,Kabupaten Empat Lawang
16.11.01,Muara Pinang
16.11.02,Pendopo
16.11.03,Ulu Musi
16.11.04,Tebing Tinggi
16.11.05,Lintang Kanan
16.11.06,Talang Padang
16.11.07,Pasemah Air Keruh
16.11.08,Sikap Dalam
16.11.09,Saling
16.11.10,Pendopo Barat
16.12,Kabupaten Penukal Abab Lematang Ilir
16.12.01,Talang Ubi
16.12.02,Penukal Utara
16.12.03,Penukal
16.12.04,Abab
16.12.05,Tanah Abang
16.13,Kabupaten Musi Rawas Utara
16.13.01,Rupit
16.13.02,Rawas Ulu
16.13.03,Nibung
16.13.04,Rawas Ilir
16.13.05,Karang Dapo
16.13.06,Karang Jaya
16.13.07,Ulu Rawas
16.71,Kota Palembang
16.71.01,Ilir Barat Dua
16.71.02,Seberang Ulu Satu
16.71.03,Seberang Ulu Dua
16.71.04,Ilir Barat Satu
16.71.05,Ilir Timur Satu
16.71.06,Ilir Timur Dua
16.71.07,Sukarami
16.71.08,Sako
16.71.09,Kemuning
16.71.10,Kalidoni
16.71.11,Bukitkecil
16.71.12,Gandus
16.71.13,Kertapati
16.71.14,Plaju
16.71.15,Alang-alang Lebar
16.71.16,Sematangborang
16.71.17,Jakabaring
16.71.18,Ilir Timur Tiga
16.72,Kota Pagar Alam
16.72.01,Pagar Alam Utara
16.72.02,Pagar Alam Selatan
16.72.03,Dempo Utara
16.72.04,Dempo Selatan
16.72.05,Dempo Tengah
16.73,Kota Lubuk Linggau
16.73.01,Lubuk Linggau Timur I
16.73.02,Lubuk Linggau Barat I
16.73.03,Lubuk Linggau Selatan I
16.73.04,Lubuk Linggau Utara I
16.73.05,Lubuk Linggau Timur II
16.73.06,Lubuk Linggau Barat II
16.73.07,Lubuk Linggau Selatan II
16.73.08,Lubuk Linggau Utara II
16.74,Kota Prabumulih
16.74.01,Prabumulih Barat
16.74.02,Prabumulih Timur
16.74.03,Cambai
16.74.04,Rambang Kapak Tengah
16.74.05,Prabumulih Utara
16.74.06,Prabumulih Selatan
17,Bengkulu
17.01,Kabupaten Bengkulu Selatan
17.01.01,Kedurang
17.01.02,Seginim
17.01.03,Pino
17.01.04,Manna
17.01.05,Kota Manna
17.01.06,Pino Raya
17.01.07,Kedurang Ilir
17.01.08,Air Nipis
17.01.09,Ulu Manna
17.01.10,Bunga Mas
17.01.11,Pasar Manna
17.02,Kabupaten Rejang Lebong
17.02.06,Kota Padang
17.02.07,Padang Ulak Tanding
17.02.08,Sindang Kelingi
17.02.09,Curup
17.02.10,Bermani Ulu
17.02.11,Selupu Rejang
17.02.16,Curup Utara
17.02.17,Curup Timur
17.02.18,Curup Selatan
17.02.19,Curup Tengah
17.02.20,Binduriang
17.02.21,Sindang Beliti Ulu
17.02.22,Sindang Dataran
17.02.23,Sindang Beliti Ilir
17.02.24,Bermani Ulu Raya
17.03,Kabupaten Bengkulu Utara
17.03.01,Enggano
17.03.06,Kerkap
17.03.07,Kota Arga Makmur
17.03.08,Giri Mulya
17.03.09,Padang Jaya
17.03.10,Lais
17.03.11,Batik Nau
17.03.12,Ketahun
17.03.13,Napal Putih
17.03.14,Putri Hijau
17.03.15,Air Besi
17.03.16,Air Napal
17.03.19,Hulu Palik
17.03.20,Air Padang
17.03.21,Arma Jaya
17.03.22,Tanjung Agung Palik
17.03.23,Ulok Kupai
17.03.24,Pinang Raya
17.03.25,Marga Sakti Sebelat
17.04,Kabupaten Kaur
17.04.01,Kinal
17.04.02,Tanjung Kemuning
17.04.03,Kaur Utara
17.04.04,Kaur Tengah
17.04.05,Kaur Selatan
17.04.06,Maje
17.04.07,Nasal
17.04.08,Semidang Gumay
17.04.09,Kelam Tengah
17.04.10,Luas
17.04.11,Muara Sahung
17.04.12,Tetap
17.04.13,Lungkang Kule
17.04.14,Padang Guci Hilir
17.04.15,Padang Guci Hulu
17.05,Kabupaten Seluma
17.05.01,Sukaraja
17.05.02,Seluma
17.05.03,Talo
17.05.04,Semidang Alas
17.05.05,Semidang Alas Maras
17.05.06,Air Periukan
17.05.07,Lubuk Sandi
17.05.08,Seluma Barat
17.05.09,Seluma Timur
17.05.10,Seluma Utara
17.05.11,Seluma Selatan
17.05.12,Talo Kecil
17.05.13,Ulu Talo
17.05.14,Ilir Talo
17.06,Kabupaten Mukomuko
17.06.01,Lubuk Pinang
17.06.02,Kota Mukomuko
17.06.03,Teras Terunjam
17.06.04,Pondok Suguh
17.06.05,Ipuh
17.06.06,Malin Deman
17.06.07,Air Rami
17.06.08,Teramang Jaya
17.06.09,Selagan Raya
17.06.10,Penarik
17.06.11,XIV Koto
17.06.12,V Koto
17.06.13,Air Manjunto
17.06.14,Air Dikit
17.06.15,Sungai Rumbai
17.07,Kabupaten Lebong
17.07.01,Lebong Utara
17.07.02,Lebong Atas
17.07.03,Lebong Tengah
17.07.04,Lebong Selatan
17.07.05,Rimbo Pengadang
17.07.06,Topos
17.07.07,Bingin Kuning
17.07.08,Lebong Sakti
17.07.09,Tubei
17.07.10,Amen
17.07.11,Uram Jaya
17.07.12,Pinang Belapis
17.08,Kabupaten Kepahiang
17.08.01,Bermani Ilir
17.08.02,Ujan Mas
17.08.03,Tebat Karai
17.08.04,Kepahiang
17.08.05,Merigi
17.08.06,Kebawetan
17.08.07,Seberang Musi
17.08.08,Muara Kemumu
17.09,Kabupaten Bengkulu Tengah
17.09.01,Karang Tinggi
17.09.02,Talang Empat
17.09.03,Pondok Kelapa
17.09.04,Pematang Tiga
17.09.05,Pagar Jati
17.09.06,Taba Penanjung
17.09.07,Merigi Kelindang
17.09.08,Merigi Sakti
17.09.09,Pondok Kubang
17.09.10,Bang Haji
17.09.11,Semidang Lagan
17.71,Kota Bengkulu
17.71.01,Selebar
17.71.02,Gading Cempaka
17.71.03,Teluk Segara
17.71.04,Muara Bangka Hulu
17.71.05,Kampung Melayu
17.71.06,Ratu Agung
17.71.07,Ratu Samban
17.71.08,Sungai Serut
17.71.09,Singaran Pati
18,Lampung
18.01,Kabupaten Lampung Selatan
18.01.04,Natar
18.01.05,Tanjung Bintang
18.01.06,Kalianda
18.01.07,Sidomulyo
18.01.08,Katibung
18.01.09,Penengahan
18.01.10,Palas
18.01.13,Jati Agung
18.01.14,Ketapang
18.01.15,Sragi
18.01.16,Raja Basa
18.01.17,Candipuro
18.01.18,Merbau Mataram
18.01.21,Bakauheni
18.01.22,Tanjung Sari
18.01.23,Way Sulan
18.01.24,Way Panji
18.02,Kabupaten Lampung Tengah
18.02.01,Kalirejo
18.02.02,Bangun Rejo
18.02.03,Padang Ratu
18.02.04,Gunung Sugih
18.02.05,Trimurjo
18.02.06,Punggur
18.02.07,Terbanggi Besar
18.02.08,Seputih Raman
18.02.09,Rumbia
18.02.10,Seputih Banyak
18.02.11,Seputih Mataram
18.02.12,Seputih Surabaya
18.02.13,Terusan Nunyai
18.02.14,Bumi Ratu Nuban
18.02.15,Bekri
18.02.16,Seputih Agung
18.02.17,Way Pengubuan
18.02.18,Bandar Mataram
18.02.19,Pubian
18.02.20,Selagai Lingga
18.02.21,Anak Tuha
18.02.22,Sendang Agung
18.02.23,Kota Gajah
18.02.24,Bumi Nabung
18.02.25,Way Seputih
18.02.26,Bandar Surabaya
18.02.27,Anak Ratu Aji
18.02.28,Putra Rumbia
18.03,Kabupaten Lampung Utara
18.03.01,Bukit Kemuning
18.03.02,Kotabumi
18.03.03,Sungkai Selatan
18.03.04,Tanjung Raja
18.03.05,Abung Timur
18.03.06,Abung Barat
18.03.07,Abung Selatan
18.03.08,Sungkai Utara
18.03.09,Kotabumi Utara
18.03.10,Kotabumi Selatan
18.03.11,Abung Tengah
18.03.12,Abung Tinggi
18.03.13,Abung Semuli
18.03.14,Abung Surakarta
18.03.15,Muara Sungkai
18.03.16,Bunga Mayang
18.03.17,Hulu Sungkai
18.03.18,Sungkai Tengah
18.03.19,Abung Pekurun
18.03.20,Sungkai Jaya
18.03.21,Sungkai Barat
18.03.22,Abung Kunang
18.03.23,Blambangan Pagar
18.04,Kabupaten Lampung Barat
18.04.04,Balik Bukit
18.04.05,Sumber Jaya
18.04.06,Belalau
18.04.07,Way Tenong
18.04.08,Sekincau
18.04.09,Suoh
18.04.10,Batu Brak
18.04.11,Sukau
18.04.15,Gedung Surian
18.04.18,Kebun Tebu
18.04.19,Air Hitam
18.04.20,Pagar Dewa
18.04.21,Batu Ketulis
18.04.22,Lumbok Seminung
18.04.23,Bandar Negeri Suoh
18.05,Kabupaten Tulang Bawang
18.05.02,Menggala
18.05.06,Gedung Aji
18.05.08,Banjar Agung
18.05.11,Gedung Meneng
18.05.12,Rawa Jitu Selatan
18.05.13,Penawar Tama
18.05.18,Rawa Jitu Timur
18.05.20,Banjar Margo
18.05.22,Rawa Pitu
18.05.23,Penawar Aji
18.05.25,Dente Teladas
18.05.26,Meraksa Aji
18.05.27,Gedung Aji Baru
18.05.29,Banjar Baru
18.05.30,Menggala Timur
18.06,Kabupaten Tanggamus
18.06.01,Kota Agung
18.06.02,Talang Padang
18.06.03,Wonosobo
18.06.04,Pulau Panggung
18.06.09,Cukuh Balak
18.06.11,Pugung
18.06.12,Semaka
18.06.13,Sumberejo
18.06.15,Ulu Belu
18.06.16,Pematang Sawa
18.06.17,Kelumbayan
18.06.18,Kota Agung Barat
18.06.19,Kota Agung Timur
18.06.20,Gisting
18.06.21,Gunung Alip
18.06.24,Limau
18.06.25,Bandar Negeri Semuong
18.06.26,Air Naningan
18.06.27,Bulok
18.06.28,Kelumbayan Barat
18.07,Kabupaten Lampung Timur
18.07.01,Sukadana
18.07.02,Labuhan Maringgai
18.07.03,Jabung
18.07.04,Pekalongan
18.07.05,Sekampung
18.07.06,Batanghari
18.07.07,Way Jepara
18.07.08,Purbolinggo
18.07.09,Raman Utara
18.07.10,Metro Kibang
18.07.11,Marga Tiga
18.07.12,Sekampung Udik
18.07.13,Batanghari Nuban
18.07.14,Bumi Agung
18.07.15,Bandar Sribhawono
18.07.16,Mataram Baru
18.07.17,Melinting
18.07.18,Gunung Pelindung
18.07.19,Pasir Sakti
18.07.20,Waway Karya
18.07.21,Labuhan Ratu
18.07.22,Braja Selebah
18.07.23,Way Bungur
18.07.24,Marga Sekampung
18.08,Kabupaten Way Kanan
18.08.01,Blambangan Umpu
18.08.02,Kasui
18.08.03,Banjit
18.08.04,Baradatu
18.08.05,Bahuga
18.08.06,Pakuan Ratu
18.08.07,Negeri Agung
18.08.08,Way Tuba
18.08.09,Rebang Tangkas
18.08.10,Gunung Labuhan
18.08.11,Negara Batin
18.08.12,Negeri Besar
18.08.13,Buay Bahuga
18.08.14,Bumi Agung
18.08.15,Umpu Semenguk
18.09,Kabupaten Pesawaran
18.09.01,Gedong Tataan
18.09.02,Negeri Katon
18.09.03,Tegineneng
18.09.04,Way Lima
18.09.05,Padang Cermin
18.09.06,Punduh Pidada
18.09.07,Kedondong
18.09.08,Marga Punduh
18.09.09,Way Khilau
18.09.10,Teluk Pandan
18.09.11,Way Ratai
18.10,Kabupaten Pringsewu
18.10.01,Pringsewu
18.10.02,Gading Rejo
18.10.03,Ambarawa
18.10.04,Pardasuka
18.10.05,Pagelaran
18.10.06,Banyumas
18.10.07,Adiluwih
18.10.08,Sukoharjo
18.10.09,Pagelaran Utara
18.11,Kabupaten Mesuji
18.11.01,Mesuji
18.11.02,Mesuji Timur
18.11.03,Rawa Jitu Utara
18.11.04,Way Serdang
18.11.05,Simpang Pematang
18.11.06,Panca Jaya
18.11.07,Tanjung Raya
18.12,Kabupaten Tulang Bawang Barat
18.12.01,Tulang Bawang Tengah
18.12.02,Tumijajar
18.12.03,Tulang Bawang Udik
18.12.04,Gunung Terang
18.12.05,Gunung Agung
18.12.06,Way Kenanga
18.12.07,Lambu Kibang
18.12.08,Pagar Dewa
18.12.09,Batu Putih
18.13,Kabupaten Pesisir Barat
18.13.01,Pesisir Tengah
18.13.02,Pesisir Selatan
18.13.03,Lemong
18.13.04,Pesisir Utara
18.13.05,Karya Penggawa
18.13.06,Pulau Pisang
18.13.07,Way Krui
18.13.08,Krui Selatan
18.13.09,Ngambur
18.13.10,Ngaras
18.13.11,Bangkunat
18.71,Kota Bandar Lampung
18.71.01,Kedaton
18.71.02,Sukarame
18.71.03,Tanjungkarang Barat
18.71.04,Panjang
18.71.05,Tanjungkarang Timur
18.71.06,Tanjungkarang Pusat
18.71.07,Telukbetung Selatan
18.71.08,Telukbetung Barat
18.71.09,Telukbetung Utara
18.71.10,Rajabasa
18.71.11,Tanjung Senang
18.71.12,Sukabumi
18.71.13,Kemiling
18.71.14,Labuhan Ratu
18.71.15,Way Halim
18.71.16,Langkapura
18.71.17,Enggal
18.71.18,Kedamaian
18.71.19,Telukbetung Timur
18.71.20,Bumi Waras
18.72,Kota Metro
18.72.01,Metro Pusat
18.72.02,Metro Utara
18.72.03,Metro Barat
18.72.04,Metro Timur
18.72.05,Metro Selatan
19,Kepulauan Bangka Belitung
19.01,Kabupaten Bangka
19.01.01,Sungailiat
19.01.02,Belinyu
19.01.03,Merawang
19.01.04,Mendo Barat
19.01.05,Pemali
19.01.06,Bakam
19.01.07,Riau Silip
19.01.08,Puding Besar
19.02,Kabupaten Belitung
19.02.01,Tanjungpandan
19.02.02,Membalong
19.02.03,Selat Nasik
19.02.04,Sijuk
19.02.05,Badau
19.03,Kabupaten Bangka Selatan
19.03.01,Toboali
19.03.02,Lepar
19.03.03,Airgegas
19.03.04,Simpang Rimba
19.03.05,Payung
19.03.06,Tukak Sadai
19.03.07,Pulau Besar
19.03.08,Kepulauan Pongok
19.04,Kabupaten Bangka Tengah
19.04.01,Koba
19.04.02,Pangkalan Baru
19.04.03,Sungai Selan
19.04.04,Simpang Katis
19.04.05,Namang
19.04.06,Lubuk Besar
19.05,Kabupaten Bangka Barat
19.05.01,Mentok
19.05.02,Simpang Teritip
19.05.03,Jebus
19.05.04,Kelapa
19.05.05,Tempilang
19.05.06,Parittiga
19.06,Kabupaten Belitung Timur
19.06.01,Manggar
19.06.02,Gantung
19.06.03,Dendang
19.06.04,Kelapa Kampit
19.06.05,Damar
19.06.06,Simpang Renggiang
19.06.07,Simpang Pesak
19.71,Kota Pangkal Pinang
19.71.01,Bukit Intan
19.71.02,Taman Sari
19.71.03,Pangkal Balam
19.71.04,Rangkui
19.71.05,Gerunggang
19.71.06,Gabek
19.71.07,Girimaya
21,Kepulauan Riau
21.01,Kabupaten Bintan
21.01.04,Gunung Kijang
21.01.06,Bintan Timur
21.01.07,Bintan Utara
21.01.08,Teluk Bintan
21.01.09,Tambelan
21.01.10,Teluk Sebong
21.01.12,Toapaya
21.01.13,Mantang
21.01.14,Bintan Pesisir
21.01.15,Seri Kuala Lobam
21.02,Kabupaten Karimun
21.02.01,Moro
21.02.02,Kundur
21.02.03,Karimun
21.02.04,Meral
21.02.05,Tebing
21.02.06,Buru
21.02.07,Kundur Utara
21.02.08,Kundur Barat
21.02.09,Durai
21.02.10,Meral Barat
21.02.11,Ungar
21.02.12,Belat
21.02.13,Selat Gelam
21.02.14,Sugie Besar
21.03,Kabupaten Natuna
21.03.04,Midai
21.03.05,Bunguran Barat
21.03.06,Serasan
21.03.07,Bunguran Timur
21.03.08,Bunguran Utara
21.03.09,Subi
21.03.10,Pulau Laut
21.03.11,Pulau Tiga
21.03.15,Bunguran Timur Laut
21.03.16,Bunguran Tengah
21.03.18,Bunguran Selatan
21.03.19,Serasan Timur
21.03.20,Bunguran Batubi
21.03.21,Pulau Tiga Barat
21.03.22,Suak Midai
21.03.23,Pulau Panjang
21.03.24,Pulau Seluan
21.04,Kabupaten Lingga
21.04.01,Singkep
21.04.02,Lingga
21.04.03,Senayang
21.04.04,Singkep Barat
21.04.05,Lingga Utara
21.04.06,Singkep Pesisir
21.04.07,Lingga Timur
21.04.08,Selayar
21.04.09,Singkep Selatan
21.04.10,Kepulauan Posek
21.04.11,Katang Bidare
21.04.12,Temiang Pesisir
21.04.13,Bakung Serumpun
21.05,Kabupaten Kepulauan Anambas
21.05.01,Siantan
21.05.02,Palmatak
21.05.03,Siantan Timur
21.05.04,Siantan Selatan
21.05.05,Jemaja Timur
21.05.06,Jemaja
21.05.07,Siantan Tengah
21.05.08,Siantan Utara
21.05.09,Jemaja Barat
21.05.10,Kute Siantan
21.71,Kota Batam
21.71.01,Belakang Padang
21.71.02,Batu Ampar
21.71.03,Sekupang
21.71.04,Nongsa
21.71.05,Bulang
21.71.06,Lubuk Baja
21.71.07,Sei Beduk
21.71.08,Galang
21.71.09,Bengkong
21.71.10,Batam Kota
21.71.11,Sagulung
21.71.12,Batu Aji
21.72,Kota Tanjung Pinang
21.72.01,Tanjung Pinang Barat
21.72.02,Tanjung Pinang Timur
21.72.03,Tanjung Pinang Kota
21.72.04,Bukit Bestari
31,Daerah Khusus Ibukota Jakarta
31.01,Kabupaten Administrasi Kepulauan Seribu
31.01.01,Kepulauan Seribu Utara
31.01.02,Kepulauan Seribu Selatan
31.71,Kota Administrasi Jakarta Pusat
31.71.01,Gambir
31.71.02,Sawah Besar
31.71.03,Kemayoran
31.71.04,Senen
31.71.05,Cempaka Putih
31.71.06,Menteng
31.71.07,Tanah Abang
31.71.08,Johar Baru
31.72,Kota Administrasi Jakarta Utara
31.72.01,Penjaringan
31.72.02,Tanjung Priok
31.72.03,Koja
31.72.04,Cilincing
31.72.05,Pademangan
31.72.06,Kelapa Gading
31.73,Kota Administrasi Jakarta Barat
31.73.01,Cengkareng
31.73.02,Grogol Petamburan
31.73.03,Taman Sari
31.73.04,Tambora
31.73.05,Kebon Jeruk
31.73.06,Kalideres
31.73.07,Pal Merah
31.73.08,Kembangan
31.74,Kota Administrasi Jakarta Selatan
31.74.01,Tebet
31.74.02,Setiabudi
31.74.03,Mampang Prapatan
31.74.04,Pasar Minggu
31.74.05,Kebayoran Lama
31.74.06,Cilandak
31.74.07,Kebayoran Baru
31.74.08,Pancoran
31.74.09,Jagakarsa
31.74.10,Pesanggrahan
31.75,Kota Administrasi Jakarta Timur
31.75.01,Matraman
31.75.02,Pulogadung
31.75.03,Jatinegara
31.75.04,Kramatjati
31.75.05,Pasar Rebo
31.75.06,Cakung
31.75.07,Duren Sawit
31.75.08,Makasar
31.75.09,Ciracas
31.75.10,Cipayung
32,Jawa Barat
32.01,Kabupaten Bogor
32.01.01,Cibinong
32.01.02,Gunungputri
32.01.03,Citeureup
32.01.04,Sukaraja
32.01.05,Babakan Madang
32.01.06,Jonggol
32.01.07,Cileungsi
32.01.08,Cariu
32.01.09,Sukamakmur
32.01.10,Parung
32.01.11,Gunungsindur
32.01.12,Kemang
32.01.13,Bojonggede
32.01.14,Leuwiliang
32.01.15,Ciampea
32.01.16,Cibungbulang
32.01.17,Pamijahan
32.01.18,Rumpin
32.01.19,Jasinga
32.01.20,Parungpanjang
32.01.21,Nanggung
32.01.22,Cigudeg
32.01.23,Tenjo
32.01.24,Ciawi
32.01.25,Cisarua
32.01.26,Megamendung
32.01.27,Caringin
32.01.28,Cijeruk
32.01.29,Ciomas
32.01.30,Dramaga
32.01.31,Tamansari
32.01.32,Klapanunggal
32.01.33,Ciseeng
32.01.34,Rancabungur
32.01.35,Sukajaya
32.01.36,Tanjungsari
32.01.37,Tajurhalang
32.01.38,Cigombong
32.01.39,Leuwisadeng
32.01.40,Tenjolaya
32.02,Kabupaten Sukabumi
32.02.01,Palabuhanratu
32.02.02,Simpenan
32.02.03,Cikakak
32.02.04,Bantargadung
32.02.05,Cisolok
32.02.06,Cikidang
32.02.07,Lengkong
32.02.08,Jampangtengah
32.02.09,Warungkiara
32.02.10,Cikembar
32.02.11,Cibadak
32.02.12,Nagrak
32.02.13,Parungkuda
32.02.14,Bojonggenteng
32.02.15,Parakansalak
32.02.16,Cicurug
32.02.17,Cidahu
32.02.18,Kalapanunggal
32.02.19,Kabandungan
32.02.20,Waluran
32.02.21,Jampangkulon
32.02.22,Ciemas
32.02.23,Kalibunder
32.02.24,Surade
32.02.25,Cibitung
32.02.26,Ciracap
32.02.27,Gunungguruh
32.02.28,Cicantayan
32.02.29,Cisaat
32.02.30,Kadudampit
32.02.31,Caringin
32.02.32,Sukabumi
32.02.33,Sukaraja
32.02.34,Kebonpedes
32.02.35,Cireunghas
32.02.36,Sukalarang
32.02.37,Pabuaran
32.02.38,Purabaya
32.02.39,Nyalindung
32.02.40,Gegerbitung
32.02.41,Sagaranten
32.02.42,Curugkembar
32.02.43,Cidolog
32.02.44,Cidadap
32.02.45,Tegalbuleud
32.02.46,Cimanggu
32.02.47,Ciambar
32.03,Kabupaten Cianjur
32.03.01,Cianjur
32.03.02,Warungkondang
32.03.03,Cibeber
32.03.04,Cilaku
32.03.05,Ciranjang
32.03.06,Bonjogpicung
32.03.07,Karangtengah
32.03.08,Mande
32.03.09,Sukaluyu
32.03.10,Pacet
32.03.11,Cugenang
32.03.12,Cikalongkulon
32.03.13,Sukaresmi
32.03.14,Sukanagara
32.03.15,Campaka
32.03.16,Takokak
32.03.17,Kadupandak
32.03.18,Pagelarang
32.03.19,Tanggeung
32.03.20,Cubinong
32.03.21,Sindangbarang
32.03.22,Agrabinta
32.03.23,Cidaun
32.03.24,Naringgul
32.03.25,Campakamulya
32.03.26,Cikadu
32.03.27,Gekbrong
32.03.28,Cipanas
32.03.29,Cijati
32.03.30,Leles
32.03.31,Haurwangi
32.03.32,Pasirkuda
32.04,Kabupaten Bandung
32.04.05,Cileunyi
32.04.06,Cimenyan
32.04.07,Cilengkrang
32.04.08,Bojongsoang
32.04.09,Margahayu
32.04.10,Margaasih
32.04.11,Katapang
32.04.12,Dayeuhkolot
32.04.13,Banjaran
32.04.14,Pameungpeuk
32.04.15,Pangalengan
32.04.16,Arjasari
32.04.17,Cimaung
32.04.25,Cicalengka
32.04.26,Nagreg
32.04.27,Cikancung
32.04.28,Rancaekek
32.04.29,Ciparay
32.04.30,Pacet
32.04.31,Kertasari
32.04.32,Baleendah
32.04.33,Majalaya
32.04.34,Solokanjeruk
32.04.35,Paseh
32.04.36,Ibun
32.04.37,Soreang
32.04.38,Pasirjambu
32.04.39,Ciwidey
32.04.40,Rancabali
32.04.44,Cangkuang
32.04.46,Kutawaringin
32.05,Kabupaten Garut
32.05.01,Garut Kota
32.05.02,Karangpawitan
32.05.03,Wanaraja
32.05.04,Tarogong Kaler
32.05.05,Tarogong Kidul
32.05.06,Banyuresmi
32.05.07,Samarang
32.05.08,Pasirwangi
32.05.09,Leles
32.05.10,Kadungora
32.05.11,Leuwigoong
32.05.12,Cibatu
32.05.13,Kersamanah
32.05.14,Malangbong
32.05.15,Sukawening
32.05.16,Karangtengah
32.05.17,Bayongbong
32.05.18,Cigedug
32.05.19,Cilawu
32.05.20,Cisurupan
32.05.21,Sukaresmi
32.05.22,Cikajang
32.05.23,Banjarwangi
32.05.24,Singajaya
32.05.25,Cihurip
32.05.26,Peundeuy
32.05.27,Pameungpeuk
32.05.28,Cisompet
32.05.29,Cibalong
32.05.30,Cikelet
32.05.31,Bungbulang
32.05.32,Mekarmukti
32.05.33,Pakenjeng
32.05.34,Pamulihan
32.05.35,Cisewu
32.05.36,Caringin
32.05.37,Talegong
32.05.38,Limbangan
32.05.39,Selaawi
32.05.40,Cibiuk
32.05.41,Pangatikan
32.05.42,Sucinaraja
32.06,Kabupaten Tasikmalaya
32.06.01,Cipatujah
32.06.02,Karangnunggal
32.06.03,Cikalong
32.06.04,Pancatengah
32.06.05,Cikatomas
32.06.06,Cibalong
32.06.07,Parungponteng
32.06.08,Bantarkalong
32.06.09,Bojongasih
32.06.10,Culamega
32.06.11,Bojonggambir
32.06.12,Sodonghilir
32.06.13,Taraju
32.06.14,Salawu
32.06.15,Puspahiang
32.06.16,Tanjungjaya
32.06.17,Sukaraja
32.06.18,Salopa
32.06.19,Jatiwaras
32.06.20,Cineam
32.06.21,Karang Jaya
32.06.22,Manonjaya
32.06.23,Gunung Tanjung
32.06.24,Singaparna
32.06.25,Mangunreja
32.06.26,Sukarame
32.06.27,Cigalontang
32.06.28,Leuwisari
32.06.29,Padakembang
32.06.30,Sariwangi
32.06.31,Sukaratu
32.06.32,Cisayong
32.06.33,Sukahening
32.06.34,Rajapolah
32.06.35,Jamanis
32.06.36,Ciawi
32.06.37,Kadipaten
32.06.38,Pagerageung
32.06.39,Sukaresik
32.07,Kabupaten Ciamis
32.07.01,Ciamis
32.07.02,Cikoneng
32.07.03,Cijeungjing
32.07.04,Sadananya
32.07.05,Cidolog
32.07.06,Cihaurbeuti
32.07.07,Panumbangan
32.07.08,Panjalu
32.07.09,Kawali
32.07.10,Panawangan
32.07.11,Cipaku
32.07.12,Jatinagara
32.07.13,Rajadesa
32.07.14,Sukadana
32.07.15,Rancah
32.07.16,Tambaksari
32.07.17,Lakbok
32.07.18,Banjarsari
32.07.19,Pamarican
32.07.29,Cimaragas
32.07.30,Cisaga
32.07.31,Sindangkasih
32.07.32,Baregbeg
32.07.33,Sukamantri
32.07.34,Lumbung
32.07.35,Purwadadi
32.07.37,Banjaranyar
32.08,Kabupaten Kuningan
32.08.01,Kadugede
32.08.02,Ciniru
32.08.03,Subang
32.08.04,Ciwaru
32.08.05,Cibingbin
32.08.06,Luragung
32.08.07,Lebakwangi
32.08.08,Garawangi
32.08.09,Kuningan
32.08.10,Ciawigebang
32.08.11,Cidahu
32.08.12,Jalaksana
32.08.13,Cilimus
32.08.14,Mandirancan
32.08.15,Selajambe
32.08.16,Kramatmulya
32.08.17,Darma
32.08.18,Cigugur
32.08.19,Pasawahan
32.08.20,Nusaherang
32.08.21,Cipicung
32.08.22,Pancalang
32.08.23,Japara
32.08.24,Cimahi
32.08.25,Cilebak
32.08.26,Hantara
32.08.27,Kalimanggis
32.08.28,Cibeureum
32.08.29,Karangkancana
32.08.30,Maleber
32.08.31,Sindangagung
32.08.32,Cigandamekar
32.09,Kabupaten Cirebon
32.09.01,Waled
32.09.02,Ciledug
32.09.03,Losari
32.09.04,Pabedilan
32.09.05,Babakan
32.09.06,Karangsembung
32.09.07,Lemahabang
32.09.08,Susukan Lebak
32.09.09,Sedong
32.09.10,Astanajapura
32.09.11,Pangenan
32.09.12,Mundu
32.09.13,Beber
32.09.14,Talun
32.09.15,Sumber
32.09.16,Dukupuntang
32.09.17,Palimanan
32.09.18,Plumbon
32.09.19,Weru
32.09.20,Kedawung
32.09.21,Gunung Jati
32.09.22,Kepetakan
32.09.23,Klangenan
32.09.24,Arjawinangun
32.09.25,Panguragan
32.09.26,Ciwaringin
32.09.27,Susukan
32.09.28,Gegesik
32.09.29,Kaliwedi
32.09.30,Gebang
32.09.31,Depok
32.09.32,Pasaleman
32.09.33,Pabuaran
32.09.34,Karangwareng
32.09.35,Tengah Tani
32.09.36,Plered
32.09.37,Gempol
32.09.38,Greged
32.09.39,Suranenggala
32.09.40,Jamblang
32.10,Kabupaten Majalengka
32.10.01,Lemahsugih
32.10.02,Bantarujeg
32.10.03,Cikijing
32.10.04,Talaga
32.10.05,Argapura
32.10.06,Maja
32.10.07,Majalengka
32.10.08,Sukahaji
32.10.09,Rajagaluh
32.10.10,Leuwimunding
32.10.11,Jatiwangi
32.10.12,Dawuan
32.10.13,Kadipaten
32.10.14,Kertajati
32.10.15,Jatitujuh
32.10.16,Ligung
32.10.17,Sumberjaya
32.10.18,Panyingkiran
32.10.19,Palasah
32.10.20,Cigasong
32.10.21,Sindangwangi
32.10.22,Banjaran
32.10.23,Cingambul
32.10.24,Kasokandel
32.10.25,Sindang
32.10.26,Malausma
32.11,Kabupaten Sumedang
32.11.01,Wado
32.11.02,Jatinunggal
32.11.03,Darmaraja
32.11.04,Cibugel
32.11.05,Cisitu
32.11.06,Situraja
32.11.07,Conggeang
32.11.08,Paseh
32.11.09,Surian
32.11.10,Buahdua
32.11.11,Tanjungsari
32.11.12,Sukasari
32.11.13,Pamulihan
32.11.14,Cimanggung
32.11.15,Jatinangor
32.11.16,Rancakalong
32.11.17,Sumedang Selatan
32.11.18,Sumedang Utara
32.11.19,Ganeas
32.11.20,Tanjungkerta
32.11.21,Tanjungmedar
32.11.22,Cimalaka
32.11.23,Cisarua
32.11.24,Tomo
32.11.25,Ujungjaya
32.11.26,Jatigede
32.12,Kabupaten Indramayu
32.12.01,Haurgeulis
32.12.02,Kroya
32.12.03,Gabuswetan
32.12.04,Cikedung
32.12.05,Lelea
32.12.06,Bangodua
32.12.07,Widasari
32.12.08,Kertasemaya
32.12.09,Krangkeng
32.12.10,Karangampel
32.12.11,Juntinyuat
32.12.12,Sliyeg
32.12.13,Jatibarang
32.12.14,Balongan
32.12.15,Indramayu
32.12.16,Sindang
32.12.17,Cantigi
32.12.18,Lohbener
32.12.19,Arahan
32.12.20,Losarang
32.12.21,Kandanghaur
32.12.22,Bongas
32.12.23,Anjatan
32.12.24,Sukra
32.12.25,Gantar
32.12.26,Terisi
32.12.27,Sukagumiwang
32.12.28,Kedokan Bunder
32.12.29,Pasekan
32.12.30,Tukdana
32.12.31,Patrol
32.13,Kabupaten Subang
32.13.01,Sagalaherang
32.13.02,Cisalak
32.13.03,Subang
32.13.04,Kalijati
32.13.05,Pabuaran
32.13.06,Purwadadi
32.13.07,Pagaden
32.13.08,Binong
32.13.09,Ciasem
32.13.10,Pusakanagara
32.13.11,Pamanukan
32.13.12,Jalancagak
32.13.13,Blanakan
32.13.14,Tanjungsiang
32.13.15,Compreng
32.13.16,Patokbeusi
32.13.17,Cibogo
32.13.18,Cipunagara
32.13.19,Cijambe
32.13.20,Cipeundeuy
32.13.21,Legonkulon
32.13.22,Cikaum
32.13.23,Serangpanjang
32.13.24,Sukasari
32.13.25,Tambakdahan
32.13.26,Kasomalang
32.13.27,Dawuan
32.13.28,Pagaden Barat
32.13.29,Ciater
32.13.30,Pusakajaya
32.14,Kabupaten Purwakarta
32.14.01,Purwakarta
32.14.02,Campaka
32.14.03,Jatiluhur
32.14.04,Plered
32.14.05,Sukatani
32.14.06,Darangdan
32.14.07,Maniis
32.14.08,Tegalwaru
32.14.09,Wanayasa
32.14.10,Pasawahan
32.14.11,Bojong
32.14.12,Babakancikao
32.14.13,Bungursari
32.14.14,Cibatu
32.14.15,Sukasari
32.14.16,Pondoksalam
32.14.17,Kiarapedes
32.15,Kabupaten Karawang
32.15.01,Karawang Barat
32.15.02,Pangkalan
32.15.03,Telukjambe Timur
32.15.04,Ciampel
32.15.05,Klari
32.15.06,Rengasdengklok
32.15.07,Kutawaluya
32.15.08,Batujaya
32.15.09,Tirtajaya
32.15.10,Pedes
32.15.11,Cibuaya
32.15.12,Pakisjaya
32.15.13,Cikampek
32.15.14,Jatisari
32.15.15,Cilamaya Wetan
32.15.16,Tirtamulya
32.15.17,Telagasari
32.15.18,Rawamerta
32.15.19,Lemahabang
32.15.20,Tempuran
32.15.21,Majalaya
32.15.22,Jayakerta
32.15.23,Cilamaya Kulon
32.15.24,Banyusari
32.15.25,Kota Baru
32.15.26,Karawang Timur
32.15.27,Telukjambe Barat
32.15.28,Tegalwaru
32.15.29,Purwasari
32.15.30,Cilebar
32.16,Kabupaten Bekasi
32.16.01,Tarumajaya
32.16.02,Babelan
32.16.03,Sukawangi
32.16.04,Tambelang
32.16.05,Tambun Utara
32.16.06,Tambun Selatan
32.16.07,Cibitung
32.16.08,Cikarang Barat
32.16.09,Cikarang Utara
32.16.10,Karang Bahagia
32.16.11,Cikarang Timur
32.16.12,Kedung Waringin
32.16.13,Pebayuran
32.16.14,Sukakarya
32.16.15,Sukatani
32.16.16,Cabangbungin
32.16.17,Muaragembong
32.16.18,Setu
32.16.19,Cikarang Selatan
32.16.20,Cikarang Pusat
32.16.21,Serang Baru
32.16.22,Cibarusah
32.16.23,Bojongmangu
32.17,Kabupaten Bandung Barat
32.17.01,Lembang
32.17.02,Parongpong
32.17.03,Cisarua
32.17.04,Cikalongwetan
32.17.05,Cipeundeuy
32.17.06,Ngamprah
32.17.07,Cipatat
32.17.08,Padalarang
32.17.09,Batujajar
32.17.10,Cihampelas
32.17.11,Cililin
32.17.12,Cipongkor
32.17.13,Rongga
32.17.14,Sindangkerta
32.17.15,Gununghalu
32.17.16,Saguling
32.18,Kabupaten Pangandaran
32.18.01,Parigi
32.18.02,Cijulang
32.18.03,Cimerak
32.18.04,Cigugur
32.18.05,Langkaplancar
32.18.06,Mangunjaya
32.18.07,Padaherang
32.18.08,Kalipucang
32.18.09,Pangandaran
32.18.10,Sidamulih
32.71,Kota Bogor
32.71.01,Bogor Selatan
32.71.02,Bogor Timur
32.71.03,Bogor Tengah
32.71.04,Bogor Barat
32.71.05,Bogor Utara
32.71.06,Tanah Sareal
32.72,Kota Sukabumi
32.72.01,Gunung Puyuh
32.72.02,Cikole
32.72.03,Citamiang
32.72.04,Warudoyong
32.72.05,Baros
32.72.06,Lembursitu
32.72.07,Cibeureum
32.73,Kota Bandung
32.73.01,Sukasari
32.73.02,Coblong
32.73.03,Babakan Ciparay
32.73.04,Bojongloa Kaler
32.73.05,Andir
32.73.06,Cicendo
32.73.07,Sukajadi
32.73.08,Cidadap
32.73.09,Bandung Wetan
32.73.10,Astanaanyar
32.73.11,Regol
32.73.12,Batununggal
32.73.13,Lengkong
32.73.14,Cibeunying Kidul
32.73.15,Bandung Kulon
32.73.16,Kiaracondong
32.73.17,Bojongloa Kidul
32.73.18,Cibeunying Kaler
32.73.19,Sumur Bandung
32.73.20,Antapani
32.73.21,Bandung Kidul
32.73.22,Buahbatu
32.73.23,Rancasari
32.73.24,Arcamanik
32.73.25,Cibiru
32.73.26,Ujungberung
32.73.27,Gedebage
32.73.28,Panyileukan
32.73.29,Cinambo
32.73.30,Mandalajati
32.74,Kota Cirebon
32.74.01,Kejaksan
32.74.02,Lemahwungkuk
32.74.03,Harjamukti
32.74.04,Pekalipan
32.74.05,Kesambi
32.75,Kota Bekasi
32.75.01,Bekasi Timur
32.75.02,Bekasi Barat
32.75.03,Bekasi Utara
32.75.04,Bekasi Selatan
32.75.05,Rawalumbu
32.75.06,Medansatria
32.75.07,Bantargebang
32.75.08,Pondokgede
32.75.09,Jatiasih
32.75.10,Jatisampurna
32.75.11,Mustikajaya
32.75.12,Pondokmelati
32.76,Kota Depok
32.76.01,Pancoran Mas
32.76.02,Cimanggis
32.76.03,Sawangan
32.76.04,Limo
32.76.05,Sukmajaya
32.76.06,Beji
32.76.07,Cipayung
32.76.08,Cilodong
32.76.09,Cinere
32.76.10,Tapos
32.76.11,Bojongsari
32.77,Kota Cimahi
32.77.01,Cimahi Selatan
32.77.02,Cimahi Tengah
32.77.03,Cimahi Utara
32.78,Kota Tasikmalaya
32.78.01,Cihideung
32.78.02,Cipedes
32.78.03,Tawang
32.78.04,Indihiang
32.78.05,Kawalu
32.78.06,Cibeureum
32.78.07,Tamansari
32.78.08,Mangkubumi
32.78.09,Bungursari
32.78.10,Purbaratu
32.79,Kota Banjar
32.79.01,Banjar
32.79.02,Pataruman
32.79.03,Purwaharja
32.79.04,Langensari
33,Jawa Tengah
33.01,Kabupaten Cilacap
33.01.01,Kedungreja
33.01.02,Kesugihan
33.01.03,Adipala
33.01.04,Binangun
33.01.05,Nusawungu
33.01.06,Kroya
33.01.07,Maos
33.01.08,Jeruklegi
33.01.09,Kawunganten
33.01.10,Gandrungmangu
33.01.11,Sidareja
33.01.12,Karangpucung
33.01.13,Cimanggu
33.01.14,Majenang
33.01.15,Wanareja
33.01.16,Dayeuhluhur
33.01.17,Sampang
33.01.18,Cipari
33.01.19,Patimuan
33.01.20,Bantarsari
33.01.21,Cilacap Selatan
33.01.22,Cilacap Tengah
33.01.23,Cilacap Utara
33.01.24,Kampung Laut
33.02,Kabupaten Banyumas
33.02.01,Lumbir
33.02.02,Wangon
33.02.03,Jatilawang
33.02.04,Rawalo
33.02.05,Kebasen
33.02.06,Kemranjen
33.02.07,Sumpiuh
33.02.08,Tambak
33.02.09,Somagede
33.02.10,Kalibagor
33.02.11,Banyumas
33.02.12,Patikraja
33.02.13,Purwojati
33.02.14,Ajibarang
33.02.15,Gumelar
33.02.16,Pekuncen
33.02.17,Cilongok
33.02.18,Karanglewas
33.02.19,Sokaraja
33.02.20,Kembaran
33.02.21,Sumbang
33.02.22,Baturraden
33.02.23,Kedungbanteng
33.02.24,Purwokerto Selatan
33.02.25,Purwokerto Barat
33.02.26,Purwokerto Timur
33.02.27,Purwokerto Utara
33.03,Kabupaten Purbalingga
33.03.01,Kemangkon
33.03.02,Bukateja
33.03.03,Kejobong
33.03.04,Kaligondang
33.03.05,Purbalingga
33.03.06,Kalimanah
33.03.07,Kutasari
33.03.08,Mrebet
33.03.09,Bobotsari
33.03.10,Karangreja
33.03.11,Karanganyar
33.03.12,Karangmoncol
33.03.13,Rembang
33.03.14,Bojongsari
33.03.15,Padamara
33.03.16,Pengadegan
33.03.17,Karangjambu
33.03.18,Kertanegara
33.04,Kabupaten Banjarnegara
33.04.01,Susukan
33.04.02,Purworeja Klampok
33.04.03,Mandiraja
33.04.04,Purwanegara
33.04.05,Bawang
33.04.06,Banjarnegara
33.04.07,Sigaluh
33.04.08,Madukara
33.04.09,Banjarmangu
33.04.10,Wanadadi
33.04.11,Rakit
33.04.12,Punggelan
33.04.13,Karangkobar
33.04.14,Pagentan
33.04.15,Pejawaran
33.04.16,Batur
33.04.17,Wanayasa
33.04.18,Kalibening
33.04.19,Pandanarum
33.04.20,Pagedongan
33.05,Kabupaten Kebumen
33.05.01,Ayah
33.05.02,Buayan
33.05.03,Puring
33.05.04,Petanahan
33.05.05,Klirong
33.05.06,Buluspesantren
33.05.07,Ambal
33.05.08,Mirit
33.05.09,Prembun
33.05.10,Kutowinangun
33.05.11,Alian
33.05.12,Kebumen
33.05.13,Pejagoan
33.05.14,Sruweng
33.05.15,Adimulyo
33.05.16,Kuwarasan
33.05.17,Rowokele
33.05.18,Sempor
33.05.19,Gombong
33.05.20,Karanganyar
33.05.21,Karanggayam
33.05.22,Sadang
33.05.23,Bonorowo
33.05.24,Padureso
33.05.25,Poncowarno
33.05.26,Karangsambung
33.06,Kabupaten Purworejo
33.06.01,Grabag
33.06.02,Ngombol
33.06.03,Purwodadi
33.06.04,Bagelen
33.06.05,Kaligesing
33.06.06,Purworejo
33.06.07,Banyuurip
33.06.08,Bayan
33.06.09,Kutoarjo
33.06.10,Butuh
33.06.11,Pituruh
33.06.12,Kemiri
33.06.13,Bruno
33.06.14,Gebang
33.06.15,Loano
33.06.16,Bener
33.07,Kabupaten Wonosobo
33.07.01,Wadaslintang
33.07.02,Kepil
33.07.03,Sapuran
33.07.04,Kaliwiro
33.07.05,Leksono
33.07.06,Selomerto
33.07.07,Kalikajar
33.07.08,Kertek
33.07.09,Wonosobo
33.07.10,Watumalang
33.07.11,Mojotengah
33.07.12,Garung
33.07.13,Kejajar
33.07.14,Sukoharjo
33.07.15,Kalibawang
33.08,Kabupaten Magelang
33.08.01,Salaman
33.08.02,Borobudur
33.08.03,Ngluwar
33.08.04,Salam
33.08.05,Srumbung
33.08.06,Dukun
33.08.07,Sawangan
33.08.08,Muntilan
33.08.09,Mungkid
33.08.10,Mertoyudan
33.08.11,Tempuran
33.08.12,Kajoran
33.08.13,Kaliangkrik
33.08.14,Bandongan
33.08.15,Candimulyo
33.08.16,Pakis
33.08.17,Ngablak
33.08.18,Grabag
33.08.19,Tegalrejo
33.08.20,Secang
33.08.21,Windusari
33.09,Kabupaten Boyolali
33.09.01,Selo
33.09.02,Ampel
33.09.03,Cepogo
33.09.04,Musuk
33.09.05,Boyolali
33.09.06,Mojosongo
33.09.07,Teras
33.09.08,Sawit
33.09.09,Banyudono
33.09.10,Sambi
33.09.11,Ngemplak
33.09.12,Nogosari
33.09.13,Simo
33.09.14,Karanggede
33.09.15,Klego
33.09.16,Andong
33.09.17,Kemusu
33.09.18,Wonosegoro
33.09.19,Juwangi
33.09.20,Gladagsari
33.09.21,Tamansari
33.09.22,Wonosamodro
33.10,Kabupaten Klaten
33.10.01,Prambanan
33.10.02,Gantiwarno
33.10.03,Wedi
33.10.04,Bayat
33.10.05,Cawas
33.10.06,Trucuk
33.10.07,Kebonarum
33.10.08,Jogonalan
33.10.09,Manisrenggo
33.10.10,Karangnongko
33.10.11,Ceper
33.10.12,Pedan
33.10.13,Karangdowo
33.10.14,Juwiring
33.10.15,Wonosari
33.10.16,Delanggu
33.10.17,Polanharjo
33.10.18,Karanganom
33.10.19,Tulung
33.10.20,Jatinom
33.10.21,Kemalang
33.10.22,Ngawen
33.10.23,Kalikotes
33.10.24,Klaten Utara
33.10.25,Klaten Tengah
33.10.26,Klaten Selatan
33.11,Kabupaten Sukoharjo
33.11.01,Weru
33.11.02,Bulu
33.11.03,Tawangsari
33.11.04,Sukoharjo
33.11.05,Nguter
33.11.06,Bendosari
33.11.07,Polokarto
33.11.08,Mojolaban
33.11.09,Grogol
33.11.10,Baki
33.11.11,Gatak
33.11.12,Kartasura
33.12,Kabupaten Wonogiri
33.12.01,Pracimantoro
33.12.02,Giritontro
33.12.03,Giriwoyo
33.12.04,Batuwarno
33.12.05,Tirtomoyo
33.12.06,Nguntoronadi
33.12.07,Baturetno
33.12.08,Eromoko
33.12.09,Wuryantoro
33.12.10,Manyaran
33.12.11,Selogiri
33.12.12,Wonogiri
33.12.13,Ngadirojo
33.12.14,Sidoharjo
33.12.15,Jatiroto
33.12.16,Kismantoro
33.12.17,Purwantoro
33.12.18,Bulukerto
33.12.19,Slogohimo
33.12.20,Jatisrono
33.12.21,Jatipurno
33.12.22,Girimarto
33.12.23,Karangtengah
33.12.24,Paranggupito
33.12.25,Puhpelem
33.13,Kabupaten Karanganyar
33.13.01,Jatipuro
33.13.02,Jatiyoso
33.13.03,Jumapolo
33.13.04,Jumantono
33.13.05,Matesih
33.13.06,Tawangmangu
33.13.07,Ngargoyoso
33.13.08,Karangpandan
33.13.09,Karanganyar
33.13.10,Tasikmadu
33.13.11,Jaten
33.13.12,Colomadu
33.13.13,Gondangrejo
33.13.14,Kebakkramat
33.13.15,Mojogedang
33.13.16,Kerjo
33.13.17,Jenawi
33.14,Kabupaten Sragen
33.14.01,Kalijambe
33.14.02,Plupuh
33.14.03,Masaran
33.14.04,Kedawung
33.14.05,Sambirejo
33.14.06,Gondang
33.14.07,Sambungmacan
33.14.08,Ngrampal
33.14.09,Karangmalang
33.14.10,Sragen
33.14.11,Sidoharjo
33.14.12,Tanon
33.14.13,Gemolong
33.14.14,Miri
33.14.15,Sumberlawang
33.14.16,Mondokan
33.14.17,Sukodono
33.14.18,Gesi
33.14.19,Tangen
33.14.20,Jenar
33.15,Kabupaten Grobogan
33.15.01,Kedungjati
33.15.02,Karangrayung
33.15.03,Penawangan
33.15.04,Toroh
33.15.05,Geyer
33.15.06,Pulokulon
33.15.07,Kradenan
33.15.08,Gabus
33.15.09,Ngaringan
33.15.10,Wirosari
33.15.11,Tawangharjo
33.15.12,Grobogan
33.15.13,Purwodadi
33.15.14,Brati
33.15.15,Klambu
33.15.16,Godong
33.15.17,Gubug
33.15.18,Tegowanu
33.15.19,Tanggungharjo
33.16,Kabupaten Blora
33.16.01,Jati
33.16.02,Randublatung
33.16.03,Kradenan
33.16.04,Kedungtuban
33.16.05,Cepu
33.16.06,Sambong
33.16.07,Jiken
33.16.08,Jepon
33.16.09,Blora
33.16.10,Tunjungan
33.16.11,Banjarejo
33.16.12,Ngawen
33.16.13,Kunduran
33.16.14,Todanan
33.16.15,Bogorejo
33.16.16,Japah
33.17,Kabupaten Rembang
33.17.01,Sumber
33.17.02,Bulu
33.17.03,Gunem
33.17.04,Sale
33.17.05,Sarang
33.17.06,Sedan
33.17.07,Pamotan
33.17.08,Sulang
33.17.09,Kaliori
33.17.10,Rembang
33.17.11,Pancur
33.17.12,Kragan
33.17.13,Sluke
33.17.14,Lasem
33.18,Kabupaten Pati
33.18.01,Sukolilo
33.18.02,Kayen
33.18.03,Tambakromo
33.18.04,Winong
33.18.05,Pucakwangi
33.18.06,Jaken
33.18.07,Batangan
33.18.08,Juwana
33.18.09,Jakenan
33.18.10,Pati
33.18.11,Gabus
33.18.12,Margorejo
33.18.13,Gembong
33.18.14,Tlogowungu
33.18.15,Wedarijaksa
33.18.16,Margoyoso
33.18.17,Gunungwungkal
33.18.18,Cluwak
33.18.19,Tayu
33.18.20,Dukuhseti
33.18.21,Trangkil
33.19,Kabupaten Kudus
33.19.01,Kaliwungu
33.19.02,Kota Kudus
33.19.03,Jati
33.19.04,Undaan
33.19.05,Mejobo
33.19.06,Jekulo
33.19.07,Bae
33.19.08,Gebog
33.19.09,Dawe
33.20,Kabupaten Jepara
33.20.01,Kedung
33.20.02,Pecangaan
33.20.03,Welahan
33.20.04,Mayong
33.20.05,Batealit
33.20.06,Jepara
33.20.07,Mlonggo
33.20.08,Bangsri
33.20.09,Keling
33.20.10,Karimunjawa
33.20.11,Tahunan
33.20.12,Nalumsari
33.20.13,Kalinyamatan
33.20.14,Kembang
33.20.15,Pakis Aji
33.20.16,Donorojo
33.21,Kabupaten Demak
33.21.01,Mranggen
33.21.02,Karangawen
33.21.03,Guntur
33.21.04,Sayung
33.21.05,Karangtengah
33.21.06,Wonosalam
33.21.07,Dempet
33.21.08,Gajah
33.21.09,Karanganyar
33.21.10,Mijen
33.21.11,Demak
33.21.12,Bonang
33.21.13,Wedung
33.21.14,Kebonagung
33.22,Kabupaten Semarang
33.22.01,Getasan
33.22.02,Tengaran
33.22.03,Susukan
33.22.04,Suruh
33.22.05,Pabelan
33.22.06,Tuntang
33.22.07,Banyubiru
33.22.08,Jambu
33.22.09,Sumowono
33.22.10,Ambarawa
33.22.11,Bawen
33.22.12,Bringin
33.22.13,Bergas
33.22.15,Pringapus
33.22.16,Bancak
33.22.17,Kaliwungu
33.22.18,Ungaran Barat
33.22.19,Ungaran Timur
33.22.20,Bandungan
33.23,Kabupaten Temanggung
33.23.01,Bulu
33.23.02,Tembarak
33.23.03,Temanggung
33.23.04,Pringsurat
33.23.05,Kaloran
33.23.06,Kandangan
33.23.07,Kedu
33.23.08,Parakan
33.23.09,Ngadirejo
33.23.10,Jumo
33.23.11,Tretep
33.23.12,Candiroto
33.23.13,Kranggan
33.23.14,Tlogomulyo
33.23.15,Selopampang
33.23.16,Bansari
33.23.17,Kledung
33.23.18,Bejen
33.23.19,Wonoboyo
33.23.20,Gemawang
33.24,Kabupaten Kendal
33.24.01,Plantungan
33.24.02,Pageruyung
33.24.03,Sukorejo
33.24.04,Patean
33.24.05,Singorojo
33.24.06,Limbangan
33.24.07,Boja
33.24.08,Kaliwungu
33.24.09,Brangsong
33.24.10,Pegandon
33.24.11,Gemuh
33.24.12,Weleri
33.24.13,Cepiring
33.24.14,Patebon
33.24.15,Kendal
33.24.16,Rowosari
33.24.17,Kangkung
33.24.18,Ringinarum
33.24.19,Ngampel
33.24.20,Kaliwungu Selatan
33.25,Kabupaten Batang
33.25.01,Wonotunggal
33.25.02,Bandar
33.25.03,Blado
33.25.04,Reban
33.25.05,Bawang
33.25.06,Tersono
33.25.07,Gringsing
33.25.08,Limpung
33.25.09,Subah
33.25.10,Tulis
33.25.11,Batang
33.25.12,Warungasem
33.25.13,Kandeman
33.25.14,Pecalungan
33.25.15,Banyuputih
33.26,Kabupaten Pekalongan
33.26.01,Kandangserang
33.26.02,Paninggaran
33.26.03,Lebakbarang
33.26.04,Petungkriyono
33.26.05,Talun
33.26.06,Doro
33.26.07,Karanganyar
33.26.08,Kajen
33.26.09,Kesesi
33.26.10,Sragi
33.26.11,Bojong
33.26.12,Wonopringgo
33.26.13,Kedungwuni
33.26.14,Buaran
33.26.15,Tirto
33.26.16,Wiradesa
33.26.17,Siwalan
33.26.18,Karangdadap
33.26.19,Wonokerto
33.27,Kabupaten Pemalang
33.27.01,Moga
33.27.02,Pulosari
33.27.03,Belik
33.27.04,Watukumpul
33.27.05,Bodeh
33.27.06,Bantarbolang
33.27.07,Randudongkal
33.27.08,Pemalang
33.27.09,Taman
33.27.10,Petarukan
33.27.11,Ampelgading
33.27.12,Comal
33.27.13,Ulujami
33.27.14,Warungpring
33.28,Kabupaten Tegal
33.28.01,Margasari
33.28.02,Bumijawa
33.28.03,Bojong
33.28.04,Balapulang
33.28.05,Pagerbarang
33.28.06,Lebaksiu
33.28.07,Jatinegara
33.28.08,Kedungbanteng
33.28.09,Pangkah
33.28.10,Slawi
33.28.11,Adiwerna
33.28.12,Talang
33.28.13,Dukuhturi
33.28.14,Tarub
33.28.15,Kramat
33.28.16,Suradadi
33.28.17,Warureja
33.28.18,Dukuhwaru
33.29,Kabupaten Brebes
33.29.01,Salem
33.29.02,Bantarkawung
33.29.03,Bumiayu
33.29.04,Paguyangan
33.29.05,Sirampog
33.29.06,Tonjong
33.29.07,Jatibarang
33.29.08,Wanasari
33.29.09,Brebes
33.29.10,Songgom
33.29.11,Kersana
33.29.12,Losari
33.29.13,Tanjung
33.29.14,Bulakamba
33.29.15,Larangan
33.29.16,Ketanggungan
33.29.17,Banjarharjo
33.71,Kota Magelang
33.71.01,Magelang Selatan
33.71.02,Magelang Utara
33.71.03,Magelang Tengah
33.72,Kota Surakarta
33.72.01,Laweyan
33.72.02,Serengan
33.72.03,Pasar Kliwon
33.72.04,Jebres
33.72.05,Banjarsari
33.73,Kota Salatiga
33.73.01,Sidorejo
33.73.02,Tingkir
33.73.03,Argomulyo
33.73.04,Sidomukti
33.74,Kota Semarang
33.74.01,Semarang Tengah
33.74.02,Semarang Utara
33.74.03,Semarang Timur
33.74.04,Gayamsari
33.74.05,Genuk
33.74.06,Pedurungan
33.74.07,Semarang Selatan
33.74.08,Candisari
33.74.09,Gajahmungkur
33.74.10,Tembalang
33.74.11,Banyumanik
33.74.12,Gunungpati
33.74.13,Semarang Barat
33.74.14,Mijen
33.74.15,Ngaliyan
33.74.16,Tugu
33.75,Kota Pekalongan
33.75.01,Pekalongan Barat
33.75.02,Pekalongan Timur
33.75.03,Pekalongan Utara
33.75.04,Pekalongan Selatan
33.76,Kota Tegal
33.76.01,Tegal Barat
33.76.02,Tegal Timur
33.76.03,Tegal Selatan
33.76.04,Margadana
34,Daerah Istimewa Yogyakarta
34.01,Kabupaten Kulon Progo
34.01.01,Temon
34.01.02,Wates
34.01.03,Panjatan
34.01.04,Galur
34.01.05,Lendah
34.01.06,Sentolo
34.01.07,Pengasih
34.01.08,Kokap
34.01.09,Girimulyo
34.01.10,Nanggulan
34.01.11,Samigaluh
34.01.12,Kalibawang
34.02,Kabupaten Bantul
34.02.01,Srandakan
34.02.02,Sanden
34.02.03,Kretek
34.02.04,Pundong
34.02.05,Bambanglipuro
34.02.06,Pandak
34.02.07,Pajangan
34.02.08,Bantul
34.02.09,Jetis
34.02.10,Imogiri
34.02.11,Dlingo
34.02.12,Banguntapan
34.02.13,Pleret
34.02.14,Piyungan
34.02.15,Sewon
34.02.16,Kasihan
34.02.17,Sedayu
34.03,Kabupaten Gunungkidul
34.03.01,Wonosari
34.03.02,Nglipar
34.03.03,Playen
34.03.04,Patuk
34.03.05,Paliyan
34.03.06,Panggang
34.03.07,Tepus
34.03.08,Semanu
34.03.09,Karangmojo
34.03.10,Ponjong
34.03.11,Rongkop
34.03.12,Semin
34.03.13,Ngawen
34.03.14,Gedangsari
34.03.15,Saptosari
34.03.16,Girisubo
34.03.17,Tanjungsari
34.03.18,Purwosari
34.04,Kabupaten Sleman
34.04.01,Gamping
34.04.02,Godean
34.04.03,Moyudan
34.04.04,Minggir
34.04.05,Seyegan
34.04.06,Mlati
34.04.07,Depok
34.04.08,Berbah
34.04.09,Prambanan
34.04.10,Kalasan
34.04.11,Ngemplak
34.04.12,Ngaglik
34.04.13,Sleman
34.04.14,Tempel
34.04.15,Turi
34.04.16,Pakem
34.04.17,Cangkringan
34.71,Kota Yogyakarta
34.71.01,Tegalrejo
34.71.02,Jetis
34.71.03,Gondokusuman
34.71.04,Danurejan
34.71.05,Gedongtengen
34.71.06,Ngampilan
34.71.07,Wirobrajan
34.71.08,Mantrijeron
34.71.09,Kraton
34.71.10,Gondomanan
34.71.11,Pakualaman
34.71.12,Mergangsan
34.71.13,Umbulharjo
34.71.14,Kotagede
35,Jawa Timur
35.01,Kabupaten Pacitan
35.01.01,Donorojo
35.01.02,Pringkuku
35.01.03,Punung
35.01.04,Pacitan
35.01.05,Kebonagung
35.01.06,Arjosari
35.01.07,Nawangan
35.01.08,Bandar
35.01.09,Tegalombo
35.01.10,Tulakan
35.01.11,Ngadirojo
35.01.12,Sudimoro
35.02,Kabupaten Ponorogo
35.02.01,Slahung
35.02.02,Ngrayun
35.02.03,Bungkal
35.02.04,Sambit
35.02.05,Sawoo
35.02.06,Sooko
35.02.07,Pulung
35.02.08,Mlarak
35.02.09,Jetis
35.02.10,Siman
35.02.11,Balong
35.02.12,Kauman
35.02.13,Badegan
35.02.14,Sampung
35.02.15,Sukorejo
35.02.16,Babadan
35.02.17,Ponorogo
35.02.18,Jenangan
35.02.19,Ngebel
35.02.20,Jambon
35.02.21,Pudak
35.03,Kabupaten Trenggalek
35.03.01,Panggul
35.03.02,Munjungan
35.03.03,Pule
35.03.04,Dongko
35.03.05,Tugu
35.03.06,Karangan
35.03.07,Kampak
35.03.08,Watulimo
35.03.09,Bendungan
35.03.10,Gandusari
35.03.11,Trenggalek
35.03.12,Pogalan
35.03.13,Durenan
35.03.14,Suruh
35.04,Kabupaten Tulungagung
35.04.01,Tulungagung
35.04.02,Boyolangu
35.04.03,Kedungwaru
35.04.04,Ngantru
35.04.05,Kauman
35.04.06,Pagerwojo
35.04.07,Sendang
35.04.08,Karangrejo
35.04.09,Gondang
35.04.10,Sumbergempol
35.04.11,Ngunut
35.04.12,Pucanglaban
35.04.13,Rejotangan
35.04.14,Kalidawir
35.04.15,Besuki
35.04.16,Campurdarat
35.04.17,Bandung
35.04.18,Pakel
35.04.19,Tanggunggunung
35.05,Kabupaten Blitar
35.05.01,Wonodadi
35.05.02,Udanawu
35.05.03,Srengat
35.05.04,Kademangan
35.05.05,Bakung
35.05.06,Ponggok
35.05.07,Sanankulon
35.05.08,Wonotirto
35.05.09,Nglegok
35.05.10,Kanigoro
35.05.11,Garum
35.05.12,Sutojayan
35.05.13,Panggungrejo
35.05.14,Talun
35.05.15,Gandusari
35.05.16,Binangun
35.05.17,Wlingi
35.05.18,Doko
35.05.19,Kesamben
35.05.20,Wates
35.05.21,Selorejo
35.05.22,Selopuro
35.06,Kabupaten Kediri
35.06.01,Semen
35.06.02,Mojo
35.06.03,Kras
35.06.04,Ngadiluwih
35.06.05,Kandat
35.06.06,Wates
35.06.07,Ngancar
35.06.08,Puncu
35.06.09,Plosoklaten
35.06.10,Gurah
35.06.11,Pagu
35.06.12,Gampengrejo
35.06.13,Grogol
35.06.14,Papar
35.06.15,Purwoasri
35.06.16,Plemahan
35.06.17,Pare
35.06.18,Kepung
35.06.19,Kandangan
35.06.20,Tarokan
35.06.21,Kunjang
35.06.22,Banyakan
35.06.23,Ringinrejo
35.06.24,Kayen Kidul
35.06.25,Ngasem
35.06.26,Badas
35.07,Kabupaten Malang
35.07.01,Donomulyo
35.07.02,Pagak
35.07.03,Bantur
35.07.04,Sumbermanjing Wetan
35.07.05,Dampit
35.07.06,Ampelgading
35.07.07,Poncokusumo
35.07.08,Wajak
35.07.09,Turen
35.07.10,Gondanglegi
35.07.11,Kalipare
35.07.12,Sumberpucung
35.07.13,Kepanjen
35.07.14,Bululawang
35.07.15,Tajinan
35.07.16,Tumpang
35.07.17,Jabung
35.07.18,Pakis
35.07.19,Pakisaji
35.07.20,Ngajum
35.07.21,Wagir
35.07.22,Dau
35.07.23,Karangploso
35.07.24,Singosari
35.07.25,Lawang
35.07.26,Pujon
35.07.27,Ngantang
35.07.28,Kasembon
35.07.29,Gedangan
35.07.30,Tirtoyudo
35.07.31,Kromengan
35.07.32,Wonosari
35.07.33,Pagelaran
35.08,Kabupaten Lumajang
35.08.01,Tempursari
35.08.02,Pronojiwo
35.08.03,Candipuro
35.08.04,Pasirian
35.08.05,Tempeh
35.08.06,Kunir
35.08.07,Yosowilangun
35.08.08,Rowokangkung
35.08.09,Tekung
35.08.10,Lumajang
35.08.11,Pasrujambe
35.08.12,Senduro
35.08.13,Gucialit
35.08.14,Padang
35.08.15,Sukodono
35.08.16,Kedungjajang
35.08.17,Jatiroto
35.08.18,Randuagung
35.08.19,Klakah
35.08.20,Ranuyoso
35.08.21,Sumbersuko
35.09,Kabupaten Jember
35.09.01,Jombang
35.09.02,Kencong
35.09.03,Sumberbaru
35.09.04,Gumukmas
35.09.05,Umbulsari
35.09.06,Tanggul
35.09.07,Semboro
35.09.08,Puger
35.09.09,Bangsalsari
35.09.10,Balung
35.09.11,Wuluhan
35.09.12,Ambulu
35.09.13,Rambipuji
35.09.14,Panti
35.09.15,Sukorambi
35.09.16,Jenggawah
35.09.17,Ajung
35.09.18,Tempurejo
35.09.19,Kaliwates
35.09.20,Patrang
35.09.21,Sumbersari
35.09.22,Arjasa
35.09.23,Mumbulsari
35.09.24,Pakusari
35.09.25,Jelbuk
35.09.26,Mayang
35.09.27,Kalisat
35.09.28,Ledokombo
35.09.29,Sukowono
35.09.30,Silo
35.09.31,Sumberjambe
35.10,Kabupaten Banyuwangi
35.10.01,Pesanggaran
35.10.02,Bangorejo
35.10.03,Purwoharjo
35.10.04,Tegaldlimo
35.10.05,Muncar
35.10.06,Cluring
35.10.07,Gambiran
35.10.08,Srono
35.10.09,Genteng
35.10.10,Glenmore
35.10.11,Kalibaru
35.10.12,Singojuruh
35.10.13,Rogojampi
35.10.14,Kabat
35.10.15,Glagah
35.10.16,Banyuwangi
35.10.17,Giri
35.10.18,Wongsorejo
35.10.19,Songgon
35.10.20,Sempu
35.10.21,Kalipuro
35.10.22,Siliragung
35.10.23,Tegalsari
35.10.24,Licin
35.10.25,Blimbingsari
35.11,Kabupaten Bondowoso
35.11.01,Maesan
35.11.02,Tamanan
35.11.03,Tlogosari
35.11.04,Sukosari
35.11.05,Pujer
35.11.06,Grujugan
35.11.07,Curahdami
35.11.08,Tenggarang
35.11.09,Wonosari
35.11.10,Tapen
35.11.11,Bondowoso
35.11.12,Wringin
35.11.13,Tegalampel
35.11.14,Klabang
35.11.15,Cermee
35.11.16,Prajekan
35.11.17,Pakem
35.11.18,Sumberwringin
35.11.19,Sempol
35.11.20,Binakal
35.11.21,Taman Krocok
35.11.22,Botolinggo
35.11.23,Jambesari Darus Sholah
35.12,Kabupaten Situbondo
35.12.01,Jatibanteng
35.12.02,Besuki
35.12.03,Suboh
35.12.04,Mlandingan
35.12.05,Kendit
35.12.06,Panarukan
35.12.07,Situbondo
35.12.08,Panji
35.12.09,Mangaran
35.12.10,Kapongan
35.12.11,Arjasa
35.12.12,Jangkar
35.12.13,Asembagus
35.12.14,Banyuputih
35.12.15,Sumbermalang
35.12.16,Banyuglugur
35.12.17,Bungatan
35.13,Kabupaten Probolinggo
35.13.01,Sukapura
35.13.02,Sumber
35.13.03,Kuripan
35.13.04,Bantaran
35.13.05,Leces
35.13.06,Banyuanyar
35.13.07,Tiris
35.13.08,Krucil
35.13.09,Gading
35.13.10,Pakuniran
35.13.11,Kotaanyar
35.13.12,Paiton
35.13.13,Besuk
35.13.14,Kraksaan
35.13.15,Krejengan
35.13.16,Pajarakan
35.13.17,Maron
35.13.18,Gending
35.13.19,Dringu
35.13.20,Tegalsiwalan
35.13.21,Sumberasih
35.13.22,Wonomerto
35.13.23,Tongas
35.13.24,Lumbang
35.14,Kabupaten Pasuruan
35.14.01,Purwodadi
35.14.02,Tutur
35.14.03,Puspo
35.14.04,Lumbang
35.14.05,Pasrepan
35.14.06,Kejayan
35.14.07,Wonorejo
35.14.08,Purwosari
35.14.09,Sukorejo
35.14.10,Prigen
35.14.11,Pandaan
35.14.12,Gempol
35.14.13,Beji
35.14.14,Bangil
35.14.15,Rembang
35.14.16,Kraton
35.14.17,Pohjentrek
35.14.18,Gondangwetan
35.14.19,Winongan
35.14.20,Grati
35.14.21,Nguling
35.14.22,Lekok
35.14.23,Rejoso
35.14.24,Tosari
35.15,Kabupaten Sidoarjo
35.15.01,Tarik
35.15.02,Prambon
35.15.03,Krembung
35.15.04,Porong
35.15.05,Jabon
35.15.06,Tanggulangin
35.15.07,Candi
35.15.08,Sidoarjo
35.15.09,Tulangan
35.15.10,Wonoayu
35.15.11,Krian
35.15.12,Balongbendo
35.15.13,Taman
35.15.14,Sukodono
35.15.15,Buduran
35.15.16,Gedangan
35.15.17,Sedati
35.15.18,Waru
35.16,Kabupaten Mojokerto
35.16.01,Jatirejo
35.16.02,Gondang
35.16.03,Pacet
35.16.04,Trawas
35.16.05,Ngoro
35.16.06,Pungging
35.16.07,Kutorejo
35.16.08,Mojosari
35.16.09,Dlanggu
35.16.10,Bangsal
35.16.11,Puri
35.16.12,Trowulan
35.16.13,Sooko
35.16.14,Gedeg
35.16.15,Kemlagi
35.16.16,Jetis
35.16.17,Dawarblandong
35.16.18,Mojoanyar
35.17,Kabupaten Jombang
35.17.01,Perak
35.17.02,Gudo
35.17.03,Ngoro
35.17.04,Bareng
35.17.05,Wonosalam
35.17.06,Mojoagung
35.17.07,Mojowarno
35.17.08,Diwek
35.17.09,Jombang
35.17.10,Peterongan
35.17.11,Sumobito
35.17.12,Kesamben
35.17.13,Tembelang
35.17.14,Ploso
35.17.15,Plandaan
35.17.16,Kabuh
35.17.17,Kudu
35.17.18,Bandarkedungmulyo
35.17.19,Jogoroto
35.17.20,Megaluh
35.17.21,Ngusikan
35.18,Kabupaten Nganjuk
35.18.01,Sawahan
35.18.02,Ngetos
35.18.03,Berbek
35.18.04,Loceret
35.18.05,Pace
35.18.06,Prambon
35.18.07,Ngronggot
35.18.08,Kertosono
35.18.09,Patianrowo
35.18.10,Baron
35.18.11,Tanjunganom
35.18.12,Sukomoro
35.18.13,Nganjuk
35.18.14,Bagor
35.18.15,Wilangan
35.18.16,Rejoso
35.18.17,Gondang
35.18.18,Ngluyu
35.18.19,Lengkong
35.18.20,Jatikalen
35.19,Kabupaten Madiun
35.19.01,Kebonsari
35.19.02,Dolopo
35.19.03,Geger
35.19.04,Dagangan
35.19.05,Kare
35.19.06,Gemarang
35.19.07,Wungu
35.19.08,Madiun
35.19.09,Jiwan
35.19.10,Balerejo
35.19.11,Mejayan
35.19.12,Saradan
35.19.13,Pilangkenceng
35.19.14,Sawahan
35.19.15,Wonoasri
35.20,Kabupaten Magetan
35.20.01,Poncol
35.20.02,Parang
35.20.03,Lembeyan
35.20.04,Takeran
35.20.05,Kawedanan
35.20.06,Magetan
35.20.07,Plaosan
35.20.08,Panekan
35.20.09,Sukomoro
35.20.10,Bendo
35.20.11,Maospati
35.20.12,Barat
35.20.13,Karangrejo
35.20.14,Karas
35.20.15,Kartoharjo
35.20.16,Ngariboyo
35.20.17,Nguntoronadi
35.20.18,Sidorejo
35.21,Kabupaten Ngawi
35.21.01,Sine
35.21.02,Ngrambe
35.21.03,Jogorogo
35.21.04,Kendal
35.21.05,Geneng
35.21.06,Kwadungan
35.21.07,Karangjati
35.21.08,Padas
35.21.09,Ngawi
35.21.10,Paron
35.21.11,Kedunggalar
35.21.12,Widodaren
35.21.13,Mantingan
35.21.14,Pangkur
35.21.15,Bringin
35.21.16,Pitu
35.21.17,Karanganyar
35.21.18,Gerih
35.21.19,Kasreman
35.22,Kabupaten Bojonegoro
35.22.01,Ngraho
35.22.02,Tambakrejo
35.22.03,Ngambon
35.22.04,Ngasem
35.22.05,Bubulan
35.22.06,Dander
35.22.07,Sugihwaras
35.22.08,Kedungadem
35.22.09,Kepohbaru
35.22.10,Baureno
35.22.11,Kanor
35.22.12,Sumberrejo
35.22.13,Balen
35.22.14,Kapas
35.22.15,Bojonegoro
35.22.16,Kalitidu
35.22.17,Malo
35.22.18,Purwosari
35.22.19,Padangan
35.22.20,Kasiman
35.22.21,Temayang
35.22.22,Margomulyo
35.22.23,Trucuk
35.22.24,Sukosewu
35.22.25,Kedewan
35.22.26,Gondang
35.22.27,Sekar
35.22.28,Gayam
35.23,Kabupaten Tuban
35.23.01,Kenduruan
35.23.02,Jatirogo
35.23.03,Bangilan
35.23.04,Bancar
35.23.05,Senori
35.23.06,Tambakboyo
35.23.07,Singgahan
35.23.08,Kerek
35.23.09,Parengan
35.23.10,Montong
35.23.11,Soko
35.23.12,Jenu
35.23.13,Merakurak
35.23.14,Rengel
35.23.15,Semanding
35.23.16,Tuban
35.23.17,Plumpang
35.23.18,Palang
35.23.19,Widang
35.23.20,Grabagan
35.24,Kabupaten Lamongan
35.24.01,Sukorame
35.24.02,Bluluk
35.24.03,Modo
35.24.04,Ngimbang
35.24.05,Babat
35.24.06,Kedungpring
35.24.07,Brondong
35.24.08,Laren
35.24.09,Sekaran
35.24.10,Maduran
35.24.11,Sambeng
35.24.12,Sugio
35.24.13,Pucuk
35.24.14,Paciran
35.24.15,Solokuro
35.24.16,Mantup
35.24.17,Sukodadi
35.24.18,Karanggeneng
35.24.19,Kembangbahu
35.24.20,Kalitengah
35.24.21,Turi
35.24.22,Lamongan
35.24.23,Tikung
35.24.24,Karangbinangun
35.24.25,Deket
35.24.26,Glagah
35.24.27,Sarirejo
35.25,Kabupaten Gresik
35.25.01,Dukun
35.25.02,Balongpanggang
35.25.03,Panceng
35.25.04,Benjeng
35.25.05,Duduksampeyan
35.25.06,Wringinanom
35.25.07,Ujungpangkah
35.25.08,Kedamean
35.25.09,Sidayu
35.25.10,Manyar
35.25.11,Cerme
35.25.12,Bungah
35.25.13,Menganti
35.25.14,Kebomas
35.25.15,Driyorejo
35.25.16,Gresik
35.25.17,Sangkapura
35.25.18,Tambak
35.26,Kabupaten Bangkalan
35.26.01,Bangkalan
35.26.02,Socah
35.26.03,Burneh
35.26.04,Kamal
35.26.05,Arosbaya
35.26.06,Geger
35.26.07,Klampis
35.26.08,Sepulu
35.26.09,Tanjung Bumi
35.26.10,Kokop
35.26.11,Kwanyar
35.26.12,Labang
35.26.13,Tanah Merah
35.26.14,Tragah
35.26.15,Blega
35.26.16,Modung
35.26.17,Konang
35.26.18,Galis
35.27,Kabupaten Sampang
35.27.01,Sreseh
35.27.02,Torjun
35.27.03,Sampang
35.27.04,Camplong
35.27.05,Omben
35.27.06,Kedungdung
35.27.07,Jrengik
35.27.08,Tambelangan
35.27.09,Banyuates
35.27.10,Robatal
35.27.11,Sokobanah
35.27.12,Ketapang
35.27.13,Pangarengan
35.27.14,Karangpenang
35.28,Kabupaten Pamekasan
35.28.01,Tlanakan
35.28.02,Pademawu
35.28.03,Galis
35.28.04,Pamekasan
35.28.05,Proppo
35.28.06,Palengaan
35.28.07,Pegantenan
35.28.08,Larangan
35.28.09,Pakong
35.28.10,Waru
35.28.11,Batumarmar
35.28.12,Kadur
35.28.13,Pasean
35.29,Kabupaten Sumenep
35.29.01,Kota Sumenep
35.29.02,Kalianget
35.29.03,Manding
35.29.04,Talango
35.29.05,Bluto
35.29.06,Saronggi
35.29.07,Lenteng
35.29.08,Giliginting
35.29.09,Guluk-Guluk
35.29.10,Ganding
35.29.11,Pragaan
35.29.12,Ambunten
35.29.13,Pasongsongan
35.29.14,Dasuk
35.29.15,Rubaru
35.29.16,Batang Batang
35.29.17,Batuputih
35.29.18,Dungkek
35.29.19,Gapura
35.29.20,Gayam
35.29.21,Nonggunong
35.29.22,Ra'as
35.29.23,Masalembu
35.29.24,Arjasa
35.29.25,Sapeken
35.29.26,Batuan
35.29.27,Kangayan
35.71,Kota Kediri
35.71.01,Mojoroto
35.71.02,Kota
35.71.03,Pesantren
35.72,Kota Blitar
35.72.01,Kepanjenkidul
35.72.02,Sukorejo
35.72.03,Sananwetan
35.73,Kota Malang
35.73.01,Blimbing
35.73.02,Klojen
35.73.03,Kedungkandang
35.73.04,Sukun
35.73.05,Lowokwaru
35.74,Kota Probolinggo
35.74.01,Kademangan
35.74.02,Wonoasih
35.74.03,Mayangan
35.74.04,Kanigaran
35.74.05,Kedopok
35.75,Kota Pasuruan
35.75.01,Gadingrejo
35.75.02,Purworejo
35.75.03,Bugul Kidul
35.75.04,Panggungrejo
35.76,Kota Mojokerto
35.76.01,Prajuritkulon
35.76.02,Magersari
35.76.03,Kranggan
35.77,Kota Madiun
35.77.01,Kartoharjo
35.77.02,Manguharjo
35.77.03,Taman
35.78,Kota Surabaya
35.78.01,Karang Pilang
35.78.02,Wonocolo
35.78.03,Rungkut
35.78.04,Wonokromo
35.78.05,Tegalsari
35.78.06,Sawahan
35.78.07,Genteng
35.78.08,Gubeng
35.78.09,Sukolilo
35.78.10,Tambaksari
35.78.11,Simokerto
35.78.12,Pabean Cantian
35.78.13,Bubutan
35.78.14,Tandes
35.78.15,Krembangan
35.78.16,Semampir
35.78.17,Kenjeran
35.78.18,Lakarsantri
35.78.19,Benowo
35.78.20,Wiyung
35.78.21,Dukuh Pakis
35.78.22,Gayungan
35.78.23,Jambangan
35.78.24,Tenggilis Mejoyo
35.78.25,Gunung Anyar
35.78.26,Mulyorejo
35.78.27,Sukomanunggal
35.78.28,Asem Rowo
35.78.29,Bulak
35.78.30,Pakal
35.78.31,Sambikerep
35.79,Kota Batu
35.79.01,Batu
35.79.02,Bumiaji
35.79.03,Junrejo
36,Banten
36.01,Kabupaten Pandeglang
36.01.01,Sumur
36.01.02,Cimanggu
36.01.03,Cibaliung
36.01.04,Cikeusik
36.01.05,Cigeulis
36.01.06,Panimbang
36.01.07,Angsana
36.01.08,Munjul
36.01.09,Pagelaran
36.01.10,Bojong
36.01.11,Picung
36.01.12,Labuan
36.01.13,Menes
36.01.14,Saketi
36.01.15,Cipeucang
36.01.16,Jiput
36.01.17,Mandalawangi
36.01.18,Cimanuk
36.01.19,Kaduhejo
36.01.20,Banjar
36.01.21,Pandeglang
36.01.22,Cadasari
36.01.23,Cisata
36.01.24,Patia
36.01.25,Karang Tanjung
36.01.26,Cikedal
36.01.27,Cibitung
36.01.28,Carita
36.01.29,Sukaresmi
36.01.30,Mekarjaya
36.01.31,Sindangresmi
36.01.32,Pulosari
36.01.33,Koroncong
36.01.34,Majasari
36.01.35,Sobang
36.02,Kabupaten Lebak
36.02.01,Malingping
36.02.02,Panggarangan
36.02.03,Bayah
36.02.04,Cipanas
36.02.05,Muncang
36.02.06,Leuwidamar
36.02.07,Bojongmanik
36.02.08,Gunungkencana
36.02.09,Banjarsari
36.02.10,Cileles
36.02.11,Cimarga
36.02.12,Sajira
36.02.13,Maja
36.02.14,Rangkasbitung
36.02.15,Warunggunung
36.02.16,Cijaku
36.02.17,Cikulur
36.02.18,Cibadak
36.02.19,Cibeber
36.02.20,Cilograng
36.02.21,Wanasalam
36.02.22,Sobang
36.02.23,Curugbitung
36.02.24,Kalanganyar
36.02.25,Lebakgedong
36.02.26,Cihara
36.02.27,Cirinten
36.02.28,Cigemblong
36.03,Kabupaten Tangerang
36.03.01,Balaraja
36.03.02,Jayanti
36.03.03,Tigaraksa
36.03.04,Jambe
36.03.05,Cisoka
36.03.06,Kresek
36.03.07,Kronjo
36.03.08,Mauk
36.03.09,Kemiri
36.03.10,Sukadiri
36.03.11,Rajeg
36.03.12,Pasar Kemis
36.03.13,Teluknaga
36.03.14,Kosambi
36.03.15,Pakuhaji
36.03.16,Sepatan
36.03.17,Curug
36.03.18,Cikupa
36.03.19,Panongan
36.03.20,Legok
36.03.22,Pagedangan
36.03.23,Cisauk
36.03.27,Sukamulya
36.03.28,Kelapa Dua
36.03.29,Sindang Jaya
36.03.30,Sepatan Timur
36.03.31,Solear
36.03.32,Gunung Kaler
36.03.33,Mekar Baru
36.04,Kabupaten Serang
36.04.05,Kramatwatu
36.04.06,Waringinkurung
36.04.07,Bojonegara
36.04.08,Pulo Ampel
36.04.09,Ciruas
36.04.11,Kragilan
36.04.12,Pontang
36.04.13,Tirtayasa
36.04.14,Tanara
36.04.15,Cikande
36.04.16,Kibin
36.04.17,Carenang
36.04.18,Binuang
36.04.19,Petir
36.04.20,Tunjung Teja
36.04.22,Baros
36.04.23,Cikeusal
36.04.24,Pamarayan
36.04.25,Kopo
36.04.26,Jawilan
36.04.27,Ciomas
36.04.28,Pabuaran
36.04.29,Padarincang
36.04.30,Anyar
36.04.31,Cinangka
36.04.32,Mancak
36.04.33,Gunungsari
36.04.34,Bandung
36.04.35,Lebak Wangi
36.71,Kota Tangerang
36.71.01,Tangerang
36.71.02,Jatiuwung
36.71.03,Batuceper
36.71.04,Benda
36.71.05,Cipondoh
36.71.06,Ciledug
36.71.07,Karawaci
36.71.08,Periuk
36.71.09,Cibodas
36.71.10,Neglasari
36.71.11,Pinang
36.71.12,Karang Tengah
36.71.13,Larangan
36.72,Kota Cilegon
36.72.01,Cibeber
36.72.02,Cilegon
36.72.03,Pulomerak
36.72.04,Ciwandan
36.72.05,Jombang
36.72.06,Gerogol
36.72.07,Purwakarta
36.72.08,Citangkil
36.73,Kota Serang
36.73.01,Serang
36.73.02,Kasemen
36.73.03,Walantaka
36.73.04,Curug
36.73.05,Cipocok Jaya
36.73.06,Taktakan
36.74,Kota Tangerang Selatan
36.74.01,Serpong
36.74.02,Serpong Utara
36.74.03,Pondok Aren
36.74.04,Ciputat
36.74.05,Ciputat Timur
36.74.06,Pamulang
36.74.07,Setu
51,Bali
51.01,Kabupaten Jembrana
51.01.01,Negara
51.01.02,Mendoyo
51.01.03,Pekutatan
51.01.04,Melaya
51.01.05,Jembrana
51.02,Kabupaten Tabanan
51.02.01,Selemadeg
51.02.02,Selemadeg Timur
51.02.03,Selemadeg Barat
51.02.04,Kerambitan
51.02.05,Tabanan
51.02.06,Kediri
51.02.07,Marga
51.02.08,Penebel
51.02.09,Baturiti
51.02.10,Pupuan
51.03,Kabupaten Badung
51.03.01,Kuta
51.03.02,Mengwi
51.03.03,Abiansemal
51.03.04,Petang
51.03.05,Kuta Selatan
51.03.06,Kuta Utara
51.04,Kabupaten Gianyar
51.04.01,Sukawati
51.04.02,Blahbatuh
51.04.03,Gianyar
51.04.04,Tampaksiring
51.04.05,Ubud
51.04.06,Tegallalang
51.04.07,Payangan
51.05,Kabupaten Klungkung
51.05.01,Nusa Penida
51.05.02,Banjarangkan
51.05.03,Klungkung
51.05.04,Dawan
51.06,Kabupaten Bangli
51.06.01,Susut
51.06.02,Bangli
51.06.03,Tembuku
51.06.04,Kintamani
51.07,Kabupaten Karangasem
51.07.01,Rendang
51.07.02,Sidemen
51.07.03,Manggis
51.07.04,Karangasem
51.07.05,Abang
51.07.06,Bebandem
51.07.07,Selat
51.07.08,Kubu
51.08,Kabupaten Buleleng
51.08.01,Gerokgak
51.08.02,Seririt
51.08.03,Busungbiu
51.08.04,Banjar
51.08.05,Sukasada
51.08.06,Buleleng
51.08.07,Sawan
51.08.08,Kubutambahan
51.08.09,Tejakula
51.71,Kota Denpasar
51.71.01,Denpasar Selatan
51.71.02,Denpasar Timur
51.71.03,Denpasar Barat
51.71.04,Denpasar Utara
52,Nusa Tenggara Barat
52.01,Kabupaten Lombok Barat
52.01.01,Gerung
52.01.02,Kediri
52.01.03,Narmada
52.01.07,Sekotong
52.01.08,Labuapi
52.01.09,Gunungsari
52.01.12,Lingsar
52.01.13,Lembar
52.01.14,Batu Layar
52.01.15,Kuripan
52.02,Kabupaten Lombok Tengah
52.02.01,Praya
52.02.02,Jonggat
52.02.03,Batukliang
52.02.04,Pujut
52.02.05,Praya Barat
52.02.06,Praya Timur
52.02.07,Janapria
52.02.08,Pringgarata
52.02.09,Kopang
52.02.10,Praya Tengah
52.02.11,Praya Barat Daya
52.02.12,Batukliang Utara
52.03,Kabupaten Lombok Timur
52.03.01,Keruak
52.03.02,Sakra
52.03.03,Terara
52.03.04,Sikur
52.03.05,Masbagik
52.03.06,Sukamulia
52.03.07,Selong
52.03.08,Pringgabaya
52.03.09,Aikmel
52.03.10,Sambelia
52.03.11,Montong Gading
52.03.12,Pringgasela
52.03.13,Suralaga
52.03.14,Wanasaba
52.03.15,Sembalun
52.03.16,Suwela
52.03.17,Labuhan Haji
52.03.18,Sakra Timur
52.03.19,Sakra Barat
52.03.20,Jerowaru
52.03.21,Lenek
52.04,Kabupaten Sumbawa
52.04.02,Lunyuk
52.04.05,Alas
52.04.06,Utan
52.04.07,Batu Lanteh
52.04.08,Sumbawa
52.04.09,Moyo Hilir
52.04.10,Moyo Hulu
52.04.11,Ropang
52.04.12,Lape
52.04.13,Plampang
52.04.14,Empang
52.04.17,Alas Barat
52.04.18,Labuhan Badas
52.04.19,Labangka
52.04.20,Buer
52.04.21,Rhee
52.04.22,Unter Iwes
52.04.23,Moyo Utara
52.04.24,Maronge
52.04.25,Tarano
52.04.26,Lopok
52.04.27,Lenangguar
52.04.28,Orong Telu
52.04.29,Lantung
52.05,Kabupaten Dompu
52.05.01,Dompu
52.05.02,Kempo
52.05.03,Hu'u
52.05.04,Kilo
52.05.05,Woja
52.05.06,Pekat
52.05.07,Manggalewa
52.05.08,Pajo
52.06,Kabupaten Bima
52.06.01,Monta
52.06.02,Bolo
52.06.03,Woha
52.06.04,Belo
52.06.05,Wawo
52.06.06,Sape
52.06.07,Wera
52.06.08,Donggo
52.06.09,Sanggar
52.06.10,Ambalawi
52.06.11,Langgudu
52.06.12,Lambu
52.06.13,Madapangga
52.06.14,Tambora
52.06.15,Soromandi
52.06.16,Parado
52.06.17,Lambitu
52.06.18,Palibelo
52.07,Kabupaten Sumbawa Barat
52.07.01,Jereweh
52.07.02,Taliwang
52.07.03,Seteluk
52.07.04,Sekongkang
52.07.05,Brang Rea
52.07.06,Poto Tano
52.07.07,Brang Ene
52.07.08,Maluk
52.08,Kabupaten Lombok Utara
52.08.01,Tanjung
52.08.02,Gangga
52.08.03,Kayangan
52.08.04,Bayan
52.08.05,Pemenang
52.71,Kota Mataram
52.71.01,Ampenan
52.71.02,Mataram
52.71.03,Cakranegara
52.71.04,Sekarbela
52.71.05,Selaparang
52.71.06,Sandubaya
52.72,Kota Bima
52.72.01,Rasanae Barat
52.72.02,Rasanae Timur
52.72.03,Asakota
52.72.04,Raba
52.72.05,Mpunda
53,Nusa Tenggara Timur
53.01,Kabupaten Kupang
53.01.04,Semau
53.01.05,Kupang Barat
53.01.06,Kupang Timur
53.01.07,Sulamu
53.01.08,Kupang Tengah
53.01.09,Amarasi
53.01.10,Fatuleu
53.01.11,Takari
53.01.12,Amfoang Selatan
53.01.13,Amfoang Utara
53.01.16,Nekamese
53.01.17,Amarasi Barat
53.01.18,Amarasi Selatan
53.01.19,Amarasi Timur
53.01.20,Amabi Oefeto Timur
53.01.21,Amfoang Barat Daya
53.01.22,Amfoang Barat Laut
53.01.23,Semau Selatan
53.01.24,Taebenu
53.01.25,Amabi Oefeto
53.01.26,Amfoang Timur
53.01.27,Fatuleu Barat
53.01.28,Fatuleu Tengah
53.01.30,Amfoang Tengah
53.02,Kabupaten Timor Tengah Selatan
53.02.01,Kota Soe
53.02.02,Mollo Selatan
53.02.03,Mollo Utara
53.02.04,Amanuban Timur
53.02.05,Amanuban Tengah
53.02.06,Amanuban Selatan
53.02.07,Amanuban Barat
53.02.08,Amanatun Selatan
53.02.09,Amanatun Utara
53.02.10,KI'E
53.02.11,Kuanfatu
53.02.12,Fatumnasi
53.02.13,Polen
53.02.14,Batu Putih
53.02.15,Boking
53.02.16,Toianas
53.02.17,Nunkolo
53.02.18,Oenino
53.02.19,Kolbano
53.02.20,Kot olin
53.02.21,Kualin
53.02.22,Mollo Barat
53.02.23,Kok Baun
53.02.24,Noebana
53.02.25,Santian
53.02.26,Noebeba
53.02.27,Kuatnana
53.02.28,Fautmolo
53.02.29,Fatukopa
53.02.30,Mollo Tengah
53.02.31,Tobu
53.02.32,Nunbena
53.03,Kabupaten Timor Tengah Utara
53.03.01,Miomaffo Timur
53.03.02,Miomaffo Barat
53.03.03,Biboki Selatan
53.03.04,Noemuti
53.03.05,Kota Kefamenanu
53.03.06,Biboki Utara
53.03.07,Biboki Anleu
53.03.08,Insana
53.03.09,Insana Utara
53.03.10,Noemuti Timur
53.03.11,Miomaffo Tengah
53.03.12,Musi
53.03.13,Mutis
53.03.14,Bikomi Selatan
53.03.15,Bikomi Tengah
53.03.16,Bikomi Nilulat
53.03.17,Bikomi Utara
53.03.18,Naibenu
53.03.19,Insana Fafinesu
53.03.20,Insana Barat
53.03.21,Insana Tengah
53.03.22,Biboki Tan Pah
53.03.23,Biboki Moenleu
53.03.24,Biboki Feotleu
53.04,Kabupaten Belu
53.04.01,Lamaknen
53.04.02,Tasifeto Timur
53.04.03,Raihat
53.04.04,Tasifeto Barat
53.04.05,Kakuluk Mesak
53.04.12,Kota Atambua
53.04.13,Raimanuk
53.04.17,Lasiolat
53.04.18,Lamaknen Selatan
53.04.21,Atambua Barat
53.04.22,Atambua Selatan
53.04.23,Nanaet Duabesi
53.05,Kabupaten Alor
53.05.01,Teluk Mutiara
53.05.02,Alor Barat Laut
53.05.03,Alor Barat Daya
53.05.04,Alor Selatan
53.05.05,Alor Timur
53.05.06,Pantar
53.05.07,Alor Tengah Utara
53.05.08,Alor Timur Laut
53.05.09,Pantar Barat
53.05.10,Kabola
53.05.11,Pulau Pura
53.05.12,Mataru
53.05.13,Pureman
53.05.14,Pantar Timur
53.05.15,Lembur
53.05.16,Pantar Tengah
53.05.17,Pantar Barat Laut
53.05.18,Abad Selatan
53.06,Kabupaten Flores Timur
53.06.01,Wulanggitang
53.06.02,Titehena
53.06.03,Larantuka
53.06.04,Ile Mandiri
53.06.05,Tanjung Bunga
53.06.06,Solor Barat
53.06.07,Solor Timur
53.06.08,Adonara Barat
53.06.09,Wotan Ulumando
53.06.10,Adonara Timur
53.06.11,Kelubagolit
53.06.12,Witihama
53.06.13,Ile Boleng
53.06.14,Demon Pagong
53.06.15,Lewolema
53.06.16,Ile Bura
53.06.17,Adonara
53.06.18,Adonara Tengah
53.06.19,Solor Selatan
53.07,Kabupaten Sikka
53.07.01,Paga
53.07.02,Mego
53.07.03,Lela
53.07.04,Nita
53.07.05,Alok
53.07.06,Palue
53.07.07,Nelle
53.07.08,Talibura
53.07.09,Waigete
53.07.10,Kewapante
53.07.11,Bola
53.07.12,Magepanda
53.07.13,Waiblama
53.07.14,Alok Barat
53.07.15,Alok Timur
53.07.16,Koting
53.07.17,Tana Wawo
53.07.18,Hewokloang
53.07.19,Kangae
53.07.20,Doreng
53.07.21,Mapitara
53.08,Kabupaten Ende
53.08.01,Nangapanda
53.08.02,Pulau Ende
53.08.03,Ende
53.08.04,Ende Selatan
53.08.05,Ndona
53.08.06,Detusoko
53.08.07,Wewaria
53.08.08,Wolowaru
53.08.09,Wolojita
53.08.10,Maurole
53.08.11,Maukaro
53.08.12,Lio Timur
53.08.13,Kota Baru
53.08.14,Kelimutu
53.08.15,Detukeli
53.08.16,Ndona Timur
53.08.17,Ndori
53.08.18,Ende Utara
53.08.19,Ende Tengah
53.08.20,Ende Timur
53.08.21,Lepembusu Kelisoke
53.09,Kabupaten Ngada
53.09.01,Aimere
53.09.02,Golewa
53.09.06,Bajawa
53.09.07,Soa
53.09.09,Riung
53.09.12,Jerebuu
53.09.14,Riung Barat
53.09.15,Bajawa Utara
53.09.16,Wolomeze
53.09.18,Golewa Selatan
53.09.19,Golewa Barat
53.09.20,Inerie
53.10,Kabupaten Manggarai
53.10.01,Wae Rii
53.10.03,Ruteng
53.10.05,Satar Mese
53.10.06,Cibal
53.10.11,Reok
53.10.12,Langke Rembong
53.10.13,Satar Mese Barat
53.10.14,Rahong Utara
53.10.15,Lelak
53.10.16,Reok Barat
53.10.17,Cibal barat
53.10.18,Satar Mese Utara
53.11,Kabupaten Sumba Timur
53.11.01,Kota Waingapu
53.11.02,Haharu
53.11.03,Lewa
53.11.04,Nggaha Ori Angu
53.11.05,Tabundung
53.11.06,Pinu Pahar
53.11.07,Pandawai
53.11.08,Umalulu
53.11.09,Rindi
53.11.10,Pahunga Lodu
53.11.11,Wulla Waijelu
53.11.12,Paberiwai
53.11.13,Karera
53.11.14,Kahaungu Eti
53.11.15,Matawai La Pawu
53.11.16,Kambera
53.11.17,Kambata Mapambuhang
53.11.18,Lewa Tidahu
53.11.19,Katala Hamu Lingu
53.11.20,Kanatang
53.11.21,Ngadu Ngala
53.11.22,Mahu
53.12,Kabupaten Sumba Barat
53.12.04,Tana Righu
53.12.10,Loli
53.12.11,Wanokaka
53.12.12,Lamboya
53.12.15,Kota Waikabubak
53.12.18,Laboya Barat
53.13,Kabupaten Lembata
53.13.01,Naga Wutung
53.13.02,Atadei
53.13.03,Ile Ape
53.13.04,Lebatukan
53.13.05,Nubatukan
53.13.06,Omesuri
53.13.07,Buyasuri
53.13.08,Wulandoni
53.13.09,Ile Ape Timur
53.14,Kabupaten Rote Ndao
53.14.01,Rote Barat Daya
53.14.02,Rote Barat Laut
53.14.03,Lobalain
53.14.04,Rote Tengah
53.14.05,Pantai Baru
53.14.06,Rote Timur
53.14.07,Rote Barat
53.14.08,Rote Selatan
53.14.09,Ndao Nuse
53.14.10,Landu Leko
53.14.11,Loaholu
53.15,Kabupaten Manggarai Barat
53.15.01,Macang Pacar
53.15.02,Kuwus
53.15.03,Lembor
53.15.04,Sano Nggoang
53.15.05,Komodo
53.15.06,Boleng
53.15.07,Welak
53.15.08,Ndoso
53.15.09,Lembor Selatan
53.15.10,Mbeliling
53.15.11,Pacar
53.15.12,Kuwus Barat
53.16,Kabupaten Nagekeo
53.16.01,Aesesa
53.16.02,Nangaroro
53.16.03,Boawae
53.16.04,Mauponggo
53.16.05,Wolowae
53.16.06,Keo Tengah
53.16.07,Aesesa Selatan
53.17,Kabupaten Sumba Tengah
53.17.01,Katiku Tana
53.17.02,Umbu Ratu Nggay Barat
53.17.03,Mamboro
53.17.04,Umbu Ratu Nggay
53.17.05,Katiku Tana Selatan
53.17.06,Umbu Ratu Nggay Tengah
53.18,Kabupaten Sumba Barat Daya
53.18.01,Loura
53.18.02,Wewewa Utara
53.18.03,Wewewa Timur
53.18.04,Wewewa Barat
53.18.05,Wewewa Selatan
53.18.06,Kodi Bangedo
53.18.07,Kodi
53.18.08,Kodi Utara
53.18.09,Kota Tambolaka
53.18.10,Wewewa Tengah
53.18.11,Kodi Balaghar
53.19,Kabupaten Manggarai Timur
53.19.01,Borong
53.19.02,Lamba Leda Selatan
53.19.03,Lamba Leda
53.19.04,Sambi Rampas
53.19.05,Elar
53.19.06,Kota Komba
53.19.07,Rana Mese
53.19.08,Lamba Leda Timur
53.19.09,Elar Selatan
53.19.10,Kota Komba Utara
53.19.11,Lamba Leda Utara
53.19.12,Congkar
53.20,Kabupaten Sabu Raijua
53.20.01,Sabu Barat
53.20.02,Sabu Tengah
53.20.03,Sabu Timur
53.20.04,Sabu Liae
53.20.05,Hawu Mehara
53.20.06,Raijua
53.21,Kabupaten Malaka
53.21.01,Malaka Tengah
53.21.02,Malaka Barat
53.21.03,Wewiku
53.21.04,Weliman
53.21.05,Rinhat
53.21.06,Io Kufeu
53.21.07,Sasitamean
53.21.08,Laenmanen
53.21.09,Malaka Timur
53.21.10,Kobalima Timur
53.21.11,Kobalima
53.21.12,Botin Leobele
53.71,Kota Kupang
53.71.01,Alak
53.71.02,Maulafa
53.71.03,Kelapa Lima
53.71.04,Oebobo
53.71.05,Kota Raja
53.71.06,Kota Lama
61,Kalimantan Barat
61.01,Kabupaten Sambas
61.01.01,Sambas
61.01.02,Teluk Keramat
61.01.03,Jawai
61.01.04,Tebas
61.01.05,Pemangkat
61.01.06,Sejangkung
61.01.07,Selakau
61.01.08,Paloh
61.01.09,Sajingan Besar
61.01.10,Subah
61.01.11,Galing
61.01.12,Tekarang
61.01.13,Semparuk
61.01.14,Sajad
61.01.15,Sebawi
61.01.16,Jawai Selatan
61.01.17,Tangaran
61.01.18,Salatiga
61.01.19,Selakau Timur
61.02,Kabupaten Mempawah
61.02.01,Mempawah Hilir
61.02.06,Toho
61.02.07,Sungai Pinyuh
61.02.08,Jongkat
61.02.12,Sungai Kunyit
61.02.15,Segedong
61.02.16,Anjongan
61.02.17,Sadaniang
61.02.18,Mempawah Timur
61.03,Kabupaten Sanggau
61.03.01,Kapuas
61.03.02,Mukok
61.03.03,Noyan
61.03.04,Jangkang
61.03.05,Bonti
61.03.06,Beduai
61.03.07,Sekayam
61.03.08,Kembayan
61.03.09,Parindu
61.03.10,Tayan Hulu
61.03.11,Tayan Hilir
61.03.12,Balai
61.03.13,Toba
61.03.20,Meliau
61.03.21,Entikong
61.04,Kabupaten Ketapang
61.04.01,Matan Hilir Utara
61.04.02,Marau
61.04.03,Manis Mata
61.04.04,Kendawangan
61.04.05,Sandai
61.04.07,Sungai Laur
61.04.08,Simpang Hulu
61.04.11,Nanga Tayap
61.04.12,Matan Hilir Selatan
61.04.13,Tumbang Titi
61.04.14,Jelai Hulu
61.04.16,Delta Pawan
61.04.17,Muara Pawan
61.04.18,Benua Kayong
61.04.19,Hulu Sungai
61.04.20,Simpang Dua
61.04.21,Air Upas
61.04.22,Singkup
61.04.24,Pemahan
61.04.25,Sungai Melayu Rayak
61.05,Kabupaten Sintang
61.05.01,Sintang
61.05.02,Tempunak
61.05.03,Sepauk
61.05.04,Ketungau Hilir
61.05.05,Ketungau Tengah
61.05.06,Ketungau Hulu
61.05.07,Dedai
61.05.08,Kayan Hilir
61.05.09,Kayan Hulu
61.05.14,Serawai
61.05.15,Ambalau
61.05.19,Kelam Permai
61.05.20,Sungai Tebelian
61.05.21,Binjai Hulu
61.06,Kabupaten Kapuas Hulu
61.06.01,Putussibau Utara
61.06.02,Bika
61.06.03,Embaloh Hilir
61.06.04,Embaloh Hulu
61.06.05,Bunut Hilir
61.06.06,Bunut Hulu
61.06.07,Jongkong
61.06.08,Hulu Gurung
61.06.09,Selimbau
61.06.10,Semitau
61.06.11,Seberuang
61.06.12,Batang Lupar
61.06.13,Empanang
61.06.14,Badau
61.06.15,Silat Hilir
61.06.16,Silat Hulu
61.06.17,Putussibau Selatan
61.06.18,Kalis
61.06.19,Boyan Tanjung
61.06.20,Mentebah
61.06.21,Pengkadan
61.06.22,Suhaid
61.06.23,Puring Kencana
61.07,Kabupaten Bengkayang
61.07.01,Sungai Raya
61.07.02,Samalantan
61.07.03,Ledo
61.07.04,Bengkayang
61.07.05,Seluas
61.07.06,Sanggau Ledo
61.07.07,Jagoi Babang
61.07.08,Monterado
61.07.09,Teriak
61.07.10,Suti Semarang
61.07.11,Capkala
61.07.12,Siding
61.07.13,Lumar
61.07.14,Sungai Betung
61.07.15,Sungai Raya Kepulauan
61.07.16,Lembah Bawang
61.07.17,Tujuh Belas
61.08,Kabupaten Landak
61.08.01,Ngabang
61.08.02,Mempawah Hulu
61.08.03,Menjalin
61.08.04,Mandor
61.08.05,Air Besar
61.08.06,Menyuke
61.08.07,Sengah Temila
61.08.08,Meranti
61.08.09,Kuala Behe
61.08.10,Sebangki
61.08.11,Jelimpo
61.08.12,Banyuke Hulu
61.08.13,Sompak
61.09,Kabupaten Sekadau
61.09.01,Sekadau Hilir
61.09.02,Sekadau Hulu
61.09.03,Nanga Taman
61.09.04,Nanga Mahap
61.09.05,Belitang Hilir
61.09.06,Belitang Hulu
61.09.07,Belitang
61.10,Kabupaten Melawi
61.10.01,Belimbing
61.10.02,Nanga Pinoh
61.10.03,Ella Hilir
61.10.04,Menukung
61.10.05,Sayan
61.10.06,Tanah Pinoh
61.10.07,Sokan
61.10.08,Pinoh Utara
61.10.09,Pinoh Selatan
61.10.10,Belimbing Hulu
61.10.11,Tanah Pinoh Barat
61.11,Kabupaten Kayong Utara
61.11.01,Sukadana
61.11.02,Simpang Hilir
61.11.03,Teluk Batang
61.11.04,Pulau Maya
61.11.05,Seponti
61.11.06,Kepulauan Karimata
61.12,Kabupaten Kubu Raya
61.12.01,Sungai Raya
61.12.02,Kuala Mandor B
61.12.03,Sungai Ambawang
61.12.04,Terentang
61.12.05,Batu Ampar
61.12.06,Kubu
61.12.07,Rasau Jaya
61.12.08,Teluk Pakedai
61.12.09,Sungai Kakap
61.71,Kota Pontianak
61.71.01,Pontianak Selatan
61.71.02,Pontianak Timur
61.71.03,Pontianak Barat
61.71.04,Pontianak Utara
61.71.05,Pontianak Kota
61.71.06,Pontianak Tenggara
61.72,Kota Singkawang
61.72.01,Singkawang Tengah
61.72.02,Singkawang Barat
61.72.03,Singkawang Timur
61.72.04,Singkawang Utara
61.72.05,Singkawang Selatan
62,Kalimantan Tengah
62.01,Kabupaten Kotawaringin Barat
62.01.01,Kumai
62.01.02,Arut Selatan
62.01.03,Kotawaringin Lama
62.01.04,Arut Utara
62.01.05,Pangkalan Lada
62.01.06,Pangkalan Banteng
62.02,Kabupaten Kotawaringin Timur
62.02.01,Kota Besi
62.02.02,Cempaga
62.02.03,Mentaya Hulu
62.02.04,Parenggean
62.02.05,Baamang
62.02.06,Mentawa Baru Ketapang
62.02.07,Mentaya Hilir Utara
62.02.08,Mentaya Hilir Selatan
62.02.09,Pulau Hanaut
62.02.10,Antang Kalang
62.02.11,Teluk Sampit
62.02.12,Seranau
62.02.13,Cempaga Hulu
62.02.14,Telawang
62.02.15,Bukit Santuai
62.02.16,Tualan Hulu
62.02.17,Telaga Antang
62.03,Kabupaten Kapuas
62.03.01,Selat
62.03.02,Kapuas Hilir
62.03.03,Kapuas Timur
62.03.04,Kapuas Kuala
62.03.05,Kapuas Barat
62.03.06,Pulau Petak
62.03.07,Kapuas Murung
62.03.08,Basarang
62.03.09,Mantangai
62.03.10,Timpah
62.03.11,Kapuas Tengah
62.03.12,Kapuas Hulu
62.03.13,Tamban Catur
62.03.14,Pasak Talawang
62.03.15,Mandau Talawang
62.03.16,Dadahup
62.03.17,Bataguh
62.04,Kabupaten Barito Selatan
62.04.01,Jenamas
62.04.02,Dusun Hilir
62.04.03,Karau Kuala
62.04.04,Dusun Utara
62.04.05,Gn. Bintang Awai
62.04.06,Dusun Selatan
62.05,Kabupaten Barito Utara
62.05.01,Montallat
62.05.02,Gunung Timang
62.05.03,Gunung Purei
62.05.04,Teweh Timur
62.05.05,Teweh Tengah
62.05.06,Lahei
62.05.07,Teweh Baru
62.05.08,Teweh Selatan
62.05.09,Lahei Barat
62.06,Kabupaten Katingan
62.06.01,Kamipang
62.06.02,Katingan Hilir
62.06.03,Tewang Sangalang Garing
62.06.04,Pulau Malan
62.06.05,Katingan Tengah
62.06.06,Sanaman Mantikei
62.06.07,Marikit
62.06.08,Katingan Hulu
62.06.09,Mendawai
62.06.10,Katingan Kuala
62.06.11,Tasik Payawan
62.06.12,Petak Malai
62.06.13,Bukit Raya
62.07,Kabupaten Seruyan
62.07.01,Seruyan Hilir
62.07.02,Seruyan Tengah
62.07.03,Danau Sembuluh
62.07.04,Hanau
62.07.05,Seruyan Hulu
62.07.06,Seruyan Hilir Timur
62.07.07,Seruyan Raya
62.07.08,Danau Seluluk
62.07.09,Batu Ampar
62.07.10,Suling Tambun
62.08,Kabupaten Sukamara
62.08.01,Sukamara
62.08.02,Jelai
62.08.03,Balai Riam
62.08.04,Pantai Lunci
62.08.05,Permata Kecubung
62.09,Kabupaten Lamandau
62.09.01,Lamandau
62.09.02,Delang
62.09.03,Bulik
62.09.04,Bulik Timur
62.09.05,Menthobi Raya
62.09.06,Sematu Jaya
62.09.07,Belantikan Raya
62.09.08,Batang Kawa
62.10,Kabupaten Gunung Mas
62.10.01,Sepang
62.10.02,Kurun
62.10.03,Tewah
62.10.04,Kahayan Hulu Utara
62.10.05,Rungan
62.10.06,Manuhing
62.10.07,Mihing Raya
62.10.08,Damang Batu
62.10.09,Miri Manasa
62.10.10,Rungan Hulu
62.10.11,Manuhing Raya
62.10.12,Rungan Barat
62.11,Kabupaten Pulang Pisau
62.11.01,Pandih Batu
62.11.02,Kahayan Kuala
62.11.03,Kahayan Tengah
62.11.04,Banama Tingang
62.11.05,Kahayan Hilir
62.11.06,Maliku
62.11.07,Jabiren Raya
62.11.08,Sebangau Kuala
62.12,Kabupaten Murung Raya
62.12.01,Murung
62.12.02,Tanah Siang
62.12.03,Laung Tuhup
62.12.04,Permata Intan
62.12.05,Sumber Barito
62.12.06,Barito Tuhup Raya
62.12.07,Tanah Siang Selatan
62.12.08,Sungai Babuat
62.12.09,Seribu Riam
62.12.10,Uut Murung
62.13,Kabupaten Barito Timur
62.13.01,Dusun Timur
62.13.02,Banua Lima
62.13.03,Patangkep Tutui
62.13.04,Awang
62.13.05,Dusun Tengah
62.13.06,Pematang Karau
62.13.07,Paju Epat
62.13.08,Raren Batuah
62.13.09,Paku
62.13.10,Karusen Janang
62.71,Kota Palangkaraya
62.71.01,Pahandut
62.71.02,Bukit Batu
62.71.03,Jekan Raya
62.71.04,Sabangau
62.71.05,Rakumpit
63,Kalimantan Selatan
63.01,Kabupaten Tanah Laut
63.01.01,Takisung
63.01.02,Jorong
63.01.03,Pelaihari
63.01.04,Kurau
63.01.05,Bati Bati
63.01.06,Panyipatan
63.01.07,Kintap
63.01.08,Tambang Ulang
63.01.09,Batu Ampar
63.01.10,Bajuin
63.01.11,Bumi Makmur
63.02,Kabupaten Kotabaru
63.02.01,Pulau Sembilan
63.02.02,Pulau Laut Barat
63.02.03,Pulau Laut Selatan
63.02.04,Pulau Laut Timur
63.02.05,Pulau Sebuku
63.02.06,Pulaulaut Utara
63.02.07,Kelumpang Selatan
63.02.08,Kelumpang Hulu
63.02.09,Kelumpang Tengah
63.02.10,Kelumpang Utara
63.02.11,Pamukan Selatan
63.02.12,Sampanahan
63.02.13,Pamukan Utara
63.02.14,Hampang
63.02.15,Sungai Durian
63.02.16,Pulau Laut Tengah
63.02.17,Kelumpang Hilir
63.02.18,Kelumpang Barat
63.02.19,Pamukan Barat
63.02.20,Pulau Laut Kepulauan
63.02.21,Pulau Laut Tanjung Selayar
63.02.22,Pulaulaut Sigam
63.03,Kabupaten Banjar
63.03.01,Aluh Aluh
63.03.02,Kertak Hanyar
63.03.03,Gambut
63.03.04,Sungai Tabuk
63.03.05,Martapura
63.03.06,Karang Intan
63.03.07,Astambul
63.03.08,Simpang Empat
63.03.09,Pengaron
63.03.10,Sungai Pinang
63.03.11,Aranio
63.03.12,Mataraman
63.03.13,Beruntung Baru
63.03.14,Martapura Barat
63.03.15,Martapura Timur
63.03.16,Sambung Makmur
63.03.17,Paramasan
63.03.18,Telaga Bauntung
63.03.19,Tatah Makmur
63.03.20,Cintapuri Darussalam
63.04,Kabupaten Barito Kuala
63.04.01,Tabunganen
63.04.02,Tamban
63.04.03,Anjir Pasar
63.04.04,Anjir Muara
63.04.05,Alalak
63.04.06,Mandastana
63.04.07,Rantau Badauh
63.04.08,Belawang
63.04.09,Cerbon
63.04.10,Bakumpai
63.04.11,Kuripan
63.04.12,Tabukan
63.04.13,Mekarsari
63.04.14,Barambai
63.04.15,Marabahan
63.04.16,Wanaraya
63.04.17,Jejangkit
63.05,Kabupaten Tapin
63.05.01,Binuang
63.05.02,Tapin Selatan
63.05.03,Tapin Tengah
63.05.04,Tapin Utara
63.05.05,Candi Laras Selatan
63.05.06,Candi Laras Utara
63.05.07,Bakarangan
63.05.08,Piani
63.05.09,Bungur
63.05.10,Lokpaikat
63.05.11,Salam Babaris
63.05.12,Hatungun
63.06,Kabupaten Hulu Sungai Selatan
63.06.01,Sungai Raya
63.06.02,Padang Batung
63.06.03,Telaga Langsat
63.06.04,Angkinang
63.06.05,Kandangan
63.06.06,Simpur
63.06.07,Daha Selatan
63.06.08,Daha Utara
63.06.09,Kalumpang
63.06.10,Loksado
63.06.11,Daha Barat
63.07,Kabupaten Hulu Sungai Tengah
63.07.01,Haruyan
63.07.02,Batu Benawa
63.07.03,Labuan Amas Selatan
63.07.04,Labuan Amas Utara
63.07.05,Pandawan
63.07.06,Barabai
63.07.07,Batang Alai Selatan
63.07.08,Batang Alai Utara
63.07.09,Hantakan
63.07.10,Batang Alai Timur
63.07.11,Limpasu
63.08,Kabupaten Hulu Sungai Utara
63.08.01,Danau Panggang
63.08.02,Babirik
63.08.03,Sungai Pandan
63.08.04,Amuntai Selatan
63.08.05,Amuntai Tengah
63.08.06,Amuntai Utara
63.08.07,Banjang
63.08.08,Haur Gading
63.08.09,Paminggir
63.08.10,Sungai Tabukan
63.09,Kabupaten Tabalong
63.09.01,Banua Lawas
63.09.02,Kelua
63.09.03,Tanta
63.09.04,Tanjung
63.09.05,Haruai
63.09.06,Murung Pudak
63.09.07,Muara Uya
63.09.08,Muara Harus
63.09.09,Pugaan
63.09.10,Upau
63.09.11,Jaro
63.09.12,Bintang Ara
63.10,Kabupaten Tanah Bumbu
63.10.01,Batu Licin
63.10.02,Kusan Hilir
63.10.03,Sungai Loban
63.10.04,Satui
63.10.05,Kusan Hulu
63.10.06,Simpang Empat
63.10.07,Karang Bintang
63.10.08,Mantewe
63.10.09,Angsana
63.10.10,Kuranji
63.10.11,Kusan Tengah
63.10.12,Teluk Kepayang
63.11,Kabupaten Balangan
63.11.01,Juai
63.11.02,Halong
63.11.03,Awayan
63.11.04,Batu Mandi
63.11.05,Lampihong
63.11.06,Paringin
63.11.07,Paringin Selatan
63.11.08,Tebing Tinggi
63.71,Kota Banjarmasin
63.71.01,Banjarmasin Selatan
63.71.02,Banjarmasin Timur
63.71.03,Banjarmasin Barat
63.71.04,Banjarmasin Utara
63.71.05,Banjarmasin Tengah
63.72,Kota Banjarbaru
63.72.02,Landasan Ulin
63.72.03,Cempaka
63.72.04,Banjarbaru Utara
63.72.05,Banjarbaru Selatan
63.72.06,Liang Anggang
64,Kalimantan Timur
64.01,Kabupaten Paser
64.01.01,Batu Sopang
64.01.02,Tanjung Harapan
64.01.03,Paser Belengkong
64.01.04,Tanah Grogot
64.01.05,Kuaro
64.01.06,Long Ikis
64.01.07,Muara Komam
64.01.08,Long Kali
64.01.09,Batu Engau
64.01.10,Muara Samu
64.02,Kabupaten Kutai Kartanegara
64.02.01,Muara Muntai
64.02.02,Loa Kulu
64.02.03,Loa Janan
64.02.04,Anggana
64.02.05,Muara Badak
64.02.06,Tenggarong
64.02.07,Sebulu
64.02.08,Kota Bangun
64.02.09,Kenohan
64.02.10,Kembang Janggut
64.02.11,Muara Kaman
64.02.12,Tabang
64.02.13,Samboja
64.02.14,Muara Jawa
64.02.15,Sanga Sanga
64.02.16,Tenggarong Seberang
64.02.17,Marang Kayu
64.02.18,Muara Wis
64.02.19,Kota Bangun Darat
64.02.20,Samboja Barat
64.03,Kabupaten Berau
64.03.01,Kelay
64.03.02,Talisayan
64.03.03,Sambaliung
64.03.04,Segah
64.03.05,Tanjung Redeb
64.03.06,Gunung Tabur
64.03.07,Pulau Derawan
64.03.08,Biduk-Biduk
64.03.09,Teluk Bayur
64.03.10,Tabalar
64.03.11,Maratua
64.03.12,Batu Putih
64.03.13,Biatan
64.07,Kabupaten Kutai Barat
64.07.05,Long Iram
64.07.06,Melak
64.07.07,Barong Tongkok
64.07.08,Damai
64.07.09,Muara Lawa
64.07.10,Muara Pahu
64.07.11,Jempang
64.07.12,Bongan
64.07.13,Penyinggahan
64.07.14,Bentian Besar
64.07.15,Linggang Bigung
64.07.16,Nyuatan
64.07.17,Siluq Ngurai
64.07.18,Mook Manaar Bulatn
64.07.19,Tering
64.07.20,Sekolaq Darat
64.08,Kabupaten Kutai Timur
64.08.01,Muara Ancalong
64.08.02,Muara Wahau
64.08.03,Muara Bengkal
64.08.04,Sangatta Utara
64.08.05,Sangkulirang
64.08.06,Busang
64.08.07,Telen
64.08.08,Kombeng
64.08.09,Bengalon
64.08.10,Kaliorang
64.08.11,Sandaran
64.08.12,Sangatta Selatan
64.08.13,Teluk Pandan
64.08.14,Rantau Pulung
64.08.15,Kaubun
64.08.16,Karangan
64.08.17,Batu Ampar
64.08.18,Long Mesangat
64.09,Kabupaten Penajam Paser Utara
64.09.01,Penajam
64.09.02,Waru
64.09.03,Babulu
64.09.04,Sepaku
64.11,Kabupaten Mahakam Ulu
64.11.01,Long Bagun
64.11.02,Long Hubung
64.11.03,Laham
64.11.04,Long Apari
64.11.05,Long Pahangai
64.71,Kota Balikpapan
64.71.01,Balikpapan Timur
64.71.02,Balikpapan Barat
64.71.03,Balikpapan Utara
64.71.04,Balikpapan Tengah
64.71.05,Balikpapan Selatan
64.71.06,Balikpapan Kota
64.72,Kota Samarinda
64.72.01,Palaran
64.72.02,Samarinda Seberang
64.72.03,Samarinda Ulu
64.72.04,Samarinda Ilir
64.72.05,Samarinda Utara
64.72.06,Sungai Kunjang
64.72.07,Sambutan
64.72.08,Sungai Pinang
64.72.09,Samarinda Kota
64.72.10,Loa Janan Ilir
64.74,Kota Bontang
64.74.01,Bontang Utara
64.74.02,Bontang Selatan
64.74.03,Bontang Barat
65,Kalimantan Utara
65.01,Kabupaten Bulungan
65.01.01,Tanjung Palas
65.01.02,Tanjung Palas Barat
65.01.03,Tanjung Palas Utara
65.01.04,Tanjung Palas Timur
65.01.05,Tanjung Selor
65.01.06,Tanjung Palas Tengah
65.01.07,Peso
65.01.08,Peso Hilir
65.01.09,Sekatak
65.01.10,Bunyu
65.02,Kabupaten Malinau
65.02.01,Mentarang
65.02.02,Malinau Kota
65.02.03,Pujungan
65.02.04,Kayan Hilir
65.02.05,Kayan Hulu
65.02.06,Malinau Selatan
65.02.07,Malinau Utara
65.02.08,Malinau Barat
65.02.09,Sungai Boh
65.02.10,Kayan Selatan
65.02.11,Bahau Hulu
65.02.12,Mentarang Hulu
65.02.13,Malinau Selatan Hilir
65.02.14,Malinau Selatan Hulu
65.02.15,Sungai Tubu
65.03,Kabupaten Nunukan
65.03.01,Sebatik
65.03.02,Nunukan
65.03.03,Sembakung
65.03.04,Lumbis
65.03.05,Krayan
65.03.06,Sebuku
65.03.07,Krayan Selatan
65.03.08,Sebatik Barat
65.03.09,Nunukan Selatan
65.03.10,Sebatik Timur
65.03.11,Sebatik Utara
65.03.12,Sebatik Tengah
65.03.13,Sei Menggaris
65.03.14,Tulin Onsoi
65.03.15,Lumbis Ogong
65.03.16,Sembakung Atulai
65.03.17,Krayan Tengah
65.03.18,Krayan Timur
65.03.19,Krayan Barat
65.03.20,Lumbis Pansiangan
65.03.21,Lumbis Hulu
65.04,Kabupaten Tana Tidung
65.04.01,Sesayap
65.04.02,Sesayap Hilir
65.04.03,Tana Lia
65.04.04,Betayau
65.04.05,Muruk Rian
65.71,Kota Tarakan
65.71.01,Tarakan Barat
65.71.02,Tarakan Tengah
65.71.03,Tarakan Timur
65.71.04,Tarakan Utara
71,Sulawesi Utara
71.01,Kabupaten Bolaang Mongondow
71.01.05,Sang Tombolang
71.01.09,Dumoga Barat
71.01.10,Dumoga Timur
71.01.11,Dumoga Utara
71.01.12,Lolak
71.01.13,Bolaang
71.01.14,Lolayan
71.01.19,Passi Barat
71.01.20,Poigar
71.01.22,Passi Timur
71.01.31,Bolaang Timur
71.01.32,Bilalang
71.01.33,Dumoga
71.01.34,Dumoga Tenggara
71.01.35,Dumoga Tengah
71.02,Kabupaten Minahasa
71.02.01,Tondano Barat
71.02.02,Tondano Timur
71.02.03,Eris
71.02.04,Kombi
71.02.05,Lembean Timur
71.02.06,Kakas
71.02.07,Tompaso
71.02.08,Remboken
71.02.09,Langowan Timur
71.02.10,Langowan Barat
71.02.11,Sonder
71.02.12,Kawangkoan
71.02.13,Pineleng
71.02.14,Tombulu
71.02.15,Tombariri
71.02.16,Tondano Utara
71.02.17,Langowan Selatan
71.02.18,Tondano Selatan
71.02.19,Langowan Utara
71.02.20,Kakas Barat
71.02.21,Kawangkoan Utara
71.02.22,Kawangkoan Barat
71.02.23,Mandolang
71.02.24,Tombariri Timur
71.02.25,Tompaso Barat
71.03,Kabupaten Kepulauan Sangihe
71.03.08,Tabukan Utara
71.03.09,Nusa Tabukan
71.03.10,Manganitu Selatan
71.03.11,Tatoareng
71.03.12,Tamako
71.03.13,Manganitu
71.03.14,Tabukan Tengah
71.03.15,Tabukan Selatan
71.03.16,Kendahe
71.03.17,Tahuna
71.03.19,Tabukan Selatan Tengah
71.03.20,Tabukan Selatan Tenggara
71.03.23,Tahuna Barat
71.03.24,Tahuna Timur
71.03.25,Kepulauan Marore
71.04,Kabupaten Kepulauan Talaud
71.04.01,Lirung
71.04.02,Beo
71.04.03,Rainis
71.04.04,Essang
71.04.05,Nanusa
71.04.06,Kabaruan
71.04.07,Melonguane
71.04.08,Gemeh
71.04.09,Damau
71.04.10,Tampan' Amma
71.04.11,Salibabu
71.04.12,Kalongan
71.04.13,Miangas
71.04.14,Beo Utara
71.04.15,Pulutan
71.04.16,Melonguane Timur
71.04.17,Moronge
71.04.18,Beo Selatan
71.04.19,Essang Selatan
71.05,Kabupaten Minahasa Selatan
71.05.01,Modoinding
71.05.02,Tompaso Baru
71.05.03,Ranoyapo
71.05.07,Motoling
71.05.08,Sinonsayang
71.05.09,Tenga
71.05.10,Amurang
71.05.12,Tumpaan
71.05.13,Tareran
71.05.15,Kumelembuai
71.05.16,Maesaan
71.05.17,Amurang Barat
71.05.18,Amurang Timur
71.05.19,Tatapaan
71.05.21,Motoling Barat
71.05.22,Motoling Timur
71.05.23,Suluun Tareran
71.06,Kabupaten Minahasa Utara
71.06.01,Kema
71.06.02,Kauditan
71.06.03,Airmadidi
71.06.04,Wori
71.06.05,Dimembe
71.06.06,Likupang Barat
71.06.07,Likupang Timur
71.06.08,Kalawat
71.06.09,Talawaan
71.06.10,Likupang Selatan
71.07,Kabupaten Minahasa Tenggara
71.07.01,Ratahan
71.07.02,Pusomaen
71.07.03,Belang
71.07.04,Ratatotok
71.07.05,Tombatu
71.07.06,Touluaan
71.07.07,Touluaan Selatan
71.07.08,Silian Raya
71.07.09,Tombatu Timur
71.07.10,Tombatu Utara
71.07.11,Pasan
71.07.12,Ratahan Timur
71.08,Kabupaten Bolaang Mongondow Utara
71.08.01,Sangkub
71.08.02,Bintauna
71.08.03,Bolangitang Timur
71.08.04,Bolangitang Barat
71.08.05,Kaidipang
71.08.06,Pinogaluman
71.09,Kabupaten Kep. Siau Tagulandang Biaro
71.09.01,Siau Timur
71.09.02,Siau Barat
71.09.03,Tagulandang
71.09.04,Siau Timur Selatan
71.09.05,Siau Barat Selatan
71.09.06,Tagulandang Utara
71.09.07,Biaro
71.09.08,Siau Barat Utara
71.09.09,Siau Tengah
71.09.10,Tagulandang Selatan
71.10,Kabupaten Bolaang Mongondow Timur
71.10.01,Tutuyan
71.10.02,Kotabunan
71.10.03,Nuangan
71.10.04,Modayag
71.10.05,Modayag Barat
71.10.06,Motongkad
71.10.07,Mooat
71.11,Kabupaten Bolaang Mongondow Selatan
71.11.01,Bolaang Uki
71.11.02,Posigadan
71.11.03,Pinolosian
71.11.04,Pinolosian Tengah
71.11.05,Pinolosian Timur
71.11.06,Helumo
71.11.07,Tomini
71.71,Kota Manado
71.71.01,Bunaken
71.71.02,Tuminting
71.71.03,Singkil
71.71.04,Wenang
71.71.05,Tikala
71.71.06,Sario
71.71.07,Wanea
71.71.08,Mapanget
71.71.09,Malalayang
71.71.10,Bunaken Kepulauan
71.71.11,Paal Dua
71.72,Kota Bitung
71.72.01,Lembeh Selatan
71.72.02,Madidir
71.72.03,Ranowulu
71.72.04,Aertembaga
71.72.05,Matuari
71.72.06,Girian
71.72.07,Maesa
71.72.08,Lembeh Utara
71.73,Kota Tomohon
71.73.01,Tomohon Selatan
71.73.02,Tomohon Tengah
71.73.03,Tomohon Utara
71.73.04,Tomohon Barat
71.73.05,Tomohon Timur
71.74,Kota Kotamobagu
71.74.01,Kotamobagu Utara
71.74.02,Kotamobagu Timur
71.74.03,Kotamobagu Selatan
71.74.04,Kotamobagu Barat
72,Sulawesi Tengah
72.01,Kabupaten Banggai
72.01.01,Batui
72.01.02,Bunta
72.01.03,Kintom
72.01.04,Luwuk
72.01.05,Lamala
72.01.06,Balantak
72.01.07,Pagimana
72.01.08,Bualemo
72.01.09,Toili
72.01.10,Masama
72.01.11,Luwuk Timur
72.01.12,Toili Barat
72.01.13,Nuhon
72.01.14,Moilong
72.01.15,Batui Selatan
72.01.16,Lobu
72.01.17,Simpang Raya
72.01.18,Balantak Selatan
72.01.19,Balantak Utara
72.01.20,Luwuk Selatan
72.01.21,Luwuk Utara
72.01.22,Mantoh
72.01.23,Nambo
72.01.24,Toili Jaya
72.02,Kabupaten Poso
72.02.01,Poso Kota
72.02.02,Poso Pesisir
72.02.03,Lage
72.02.04,Pamona Puselemba
72.02.05,Pamona Timur
72.02.06,Pamona Selatan
72.02.07,Lore Utara
72.02.08,Lore Tengah
72.02.09,Lore Selatan
72.02.18,Poso Pesisir Utara
72.02.19,Poso Pesisir Selatan
72.02.20,Pamona Barat
72.02.21,Poso Kota Selatan
72.02.22,Poso Kota Utara
72.02.23,Lore Barat
72.02.24,Lore Timur
72.02.25,Lore Peore
72.02.26,Pamona Tenggara
72.02.27,Pamona Utara
72.03,Kabupaten Donggala
72.03.04,Rio Pakava
72.03.06,Dampelas
72.03.08,Banawa
72.03.09,Labuan
72.03.10,Sindue
72.03.11,Sirenja
72.03.12,Balaesang
72.03.14,Sojol
72.03.18,Banawa Selatan
72.03.19,Tanantovea
72.03.21,Pinembani
72.03.24,Sindue Tombusabora
72.03.25,Sindue Tobata
72.03.27,Banawa Tengah
72.03.30,Sojol Utara
72.03.31,Balaesang Tanjung
72.04,Kabupaten Toli-Toli
72.04.01,Dampal Selatan
72.04.02,Dampal Utara
72.04.03,Dondo
72.04.04,Basidondo
72.04.05,Ogodeide
72.04.06,Lampasio
72.04.07,Baolan
72.04.08,Galang
72.04.09,Tolitoli Utara
72.04.10,Dako Pemean
72.05,Kabupaten Buol
72.05.01,Momunu
72.05.02,Lakea
72.05.03,Bokat
72.05.04,Bunobogu
72.05.05,Paleleh
72.05.06,Biau
72.05.07,Tiloan
72.05.08,Bukal
72.05.09,Gadung
72.05.10,Karamat
72.05.11,Paleleh Barat
72.06,Kabupaten Morowali
72.06.05,Bungku Tengah
72.06.06,Bungku Selatan
72.06.07,Menui Kepulauan
72.06.08,Bungku Barat
72.06.09,Bumi Raya
72.06.10,Bahodopi
72.06.12,Wita Ponda
72.06.15,Bungku Pesisir
72.06.18,Bungku Timur
72.06.20,Sombori Kepulauan
72.07,Kabupaten Banggai Kepulauan
72.07.03,Totikum
72.07.04,Tinangkung
72.07.05,Liang
72.07.06,Bulagi
72.07.07,Buko
72.07.09,Bulagi Selatan
72.07.11,Tinangkung Selatan
72.07.15,Totikum Selatan
72.07.16,Peling Tengah
72.07.17,Bulagi Utara
72.07.18,Buko Selatan
72.07.19,Tinangkung Utara
72.08,Kabupaten Parigi Moutong
72.08.01,Parigi
72.08.02,Ampibabo
72.08.03,Tinombo
72.08.04,Moutong
72.08.05,Tomini
72.08.06,Sausu
72.08.07,Bolano Lambunu
72.08.08,Kasimbar
72.08.09,Torue
72.08.10,Tinombo Selatan
72.08.11,Parigi Selatan
72.08.12,Mepanga
72.08.13,Toribulu
72.08.14,Taopa
72.08.15,Balinggi
72.08.16,Parigi Barat
72.08.17,Siniu
72.08.18,Palasa
72.08.19,Parigi Utara
72.08.20,Parigi Tengah
72.08.21,Bolano
72.08.22,Ongka Malino
72.08.23,Sidoan
72.09,Kabupaten Tojo Una Una
72.09.01,Una Una
72.09.02,Togean
72.09.03,Walea Kepulauan
72.09.04,Ampana Tete
72.09.05,Ampana Kota
72.09.06,Ulubongka
72.09.07,Tojo Barat
72.09.08,Tojo
72.09.09,Walea Besar
72.09.10,Ratolindo
72.09.11,Batudaka
72.09.12,Talatako
72.10,Kabupaten Sigi
72.10.01,Sigi Biromaru
72.10.02,Palolo
72.10.03,Nokilalaki
72.10.04,Lindu
72.10.05,Kulawi
72.10.06,Kulawi Selatan
72.10.07,Pipikoro
72.10.08,Gumbasa
72.10.09,Dolo Selatan
72.10.10,Tanambulava
72.10.11,Dolo Barat
72.10.12,Dolo
72.10.13,Kinovaro
72.10.14,Marawola
72.10.15,Marawola Barat
72.11,Kabupaten Banggai Laut
72.11.01,Banggai
72.11.02,Banggai Utara
72.11.03,Bokan Kepulauan
72.11.04,Bangkurung
72.11.05,Labobo
72.11.06,Banggai Selatan
72.11.07,Banggai Tengah
72.12,Kabupaten Morowali Utara
72.12.01,Petasia
72.12.02,Petasia Timur
72.12.03,Lembo Raya
72.12.04,Lembo
72.12.05,Mori Atas
72.12.06,Mori Utara
72.12.07,Soyo Jaya
72.12.08,Bungku Utara
72.12.09,Mamosalato
72.12.10,Petasia Barat
72.71,Kota Palu
72.71.01,Palu Timur
72.71.02,Palu Barat
72.71.03,Palu Selatan
72.71.04,Palu Utara
72.71.05,Ulujadi
72.71.06,Tatanga
72.71.07,Tawaeli
72.71.08,Mantikulore
73,Sulawesi Selatan
73.01,Kabupaten Kepulauan Selayar
73.01.01,Benteng
73.01.02,Bontoharu
73.01.03,Bontomatene
73.01.04,Bontomanai
73.01.05,Bontosikuyu
73.01.06,Pasimasunggu
73.01.07,Pasimarannu
73.01.08,Taka Bonerate
73.01.09,Pasilambena
73.01.10,Pasimasunggu Timur
73.01.11,Buki
73.02,Kabupaten Bulukumba
73.02.01,Gantarang
73.02.02,Ujung Bulu
73.02.03,Bonto Bahari
73.02.04,Bonto Tiro
73.02.05,Herlang
73.02.06,Kajang
73.02.07,Bulukumpa
73.02.08,Kindang
73.02.09,Ujungloe
73.02.10,Rilauale
73.03,Kabupaten Bantaeng
73.03.01,Bissappu
73.03.02,Bantaeng
73.03.03,Eremerasa
73.03.04,Tompo Bulu
73.03.05,Pajukukang
73.03.06,Uluere
73.03.07,Gantarang Keke
73.03.08,Sinoa
73.04,Kabupaten Jeneponto
73.04.01,Bangkala
73.04.02,Tamalatea
73.04.03,Binamu
73.04.04,Batang
73.04.05,Kelara
73.04.06,Bangkala Barat
73.04.07,Bontoramba
73.04.08,Turatea
73.04.09,Arungkeke
73.04.10,Rumbia
73.04.11,Tarowang
73.05,Kabupaten Takalar
73.05.01,Mappakasunggu
73.05.02,Mangarabombang
73.05.03,Polongbangkeng Selatan
73.05.04,Polongbangkeng Utara
73.05.05,Galesong Selatan
73.05.06,Galesong Utara
73.05.07,Pattallassang
73.05.08,Sanrobone
73.05.09,Galesong
73.05.10,Kepulauan Tanakeke
73.05.11,Polongbangkeng Timur
73.05.12,Laikang
73.06,Kabupaten Gowa
73.06.01,Bontonompo
73.06.02,Bajeng
73.06.03,Tompobulu
73.06.04,Tinggimoncong
73.06.05,Parangloe
73.06.06,Bontomarannu
73.06.07,Pallangga
73.06.08,Somba Opu
73.06.09,Bungaya
73.06.10,Tombolopao
73.06.11,Biringbulu
73.06.12,Barombong
73.06.13,Pattallasang
73.06.14,Manuju
73.06.15,Bontolempangang
73.06.16,Bontonompo Selatan
73.06.17,Parigi
73.06.18,Bajeng Barat
73.07,Kabupaten Sinjai
73.07.01,Sinjai Barat
73.07.02,Sinjai Selatan
73.07.03,Sinjai Timur
73.07.04,Sinjai Tengah
73.07.05,Sinjai Utara
73.07.06,Bulupoddo
73.07.07,Sinjai Borong
73.07.08,Tellu Limpoe
73.07.09,Pulau Sembilan
73.08,Kabupaten Bone
73.08.01,Bontocani
73.08.02,Kahu
73.08.03,Kajuara
73.08.04,Salomekko
73.08.05,Tonra
73.08.06,Libureng
73.08.07,Mare
73.08.08,Sibulue
73.08.09,Barebbo
73.08.10,Cina
73.08.11,Ponre
73.08.12,Lappariaja
73.08.13,Lamuru
73.08.14,Ulaweng
73.08.15,Palakka
73.08.16,Awangpone
73.08.17,Tellu Siattinge
73.08.18,Ajangale
73.08.19,Dua Boccoe
73.08.20,Cenrana
73.08.21,Tanete Riattang
73.08.22,Tanete Riattang Barat
73.08.23,Tanete Riattang Timur
73.08.24,Amali
73.08.25,Tellulimpoe
73.08.26,Bengo
73.08.27,Patimpeng
73.09,Kabupaten Maros
73.09.01,Mandai
73.09.02,Camba
73.09.03,Bantimurung
73.09.04,Maros Baru
73.09.05,Bontoa
73.09.06,Malllawa
73.09.07,Tanralili
73.09.08,Marusu
73.09.09,Simbang
73.09.10,Cenrana
73.09.11,Tompobulu
73.09.12,Lau
73.09.13,Moncongloe
73.09.14,Turikale
73.10,Kabupaten Pangkajene dan Kepulauan
73.10.01,Liukang Tangaya
73.10.02,Liukang Kalmas
73.10.03,Liukang Tupabbiring
73.10.04,Pangkajene
73.10.05,Balocci
73.10.06,Bungoro
73.10.07,Labakkang
73.10.08,Marang
73.10.09,Segeri
73.10.10,Minasate'ne
73.10.11,Mandalle
73.10.12,Tondong Tallasa
73.10.13,Liukang Tupabbiring Utara
73.11,Kabupaten Barru
73.11.01,Tanete Riaja
73.11.02,Tanete Rilau
73.11.03,Barru
73.11.04,Soppeng Riaja
73.11.05,Mallusetasi
73.11.06,Pujananting
73.11.07,Balusu
73.12,Kabupaten Soppeng
73.12.01,Marioriwawo
73.12.02,Liliriaja
73.12.03,Lilirilau
73.12.04,Lalabata
73.12.05,Marioriawa
73.12.06,Donri-Donri
73.12.07,Ganra
73.12.08,Citta
73.13,Kabupaten Wajo
73.13.01,Sabangparu
73.13.02,Pammana
73.13.03,Takkalalla
73.13.04,Sajoanging
73.13.05,Majauleng
73.13.06,Tempe
73.13.07,Belawa
73.13.08,Tanasitolo
73.13.09,Maniangpajo
73.13.10,Pitumpanua
73.13.11,Bola
73.13.12,Penrang
73.13.13,Gilireng
73.13.14,Keera
73.14,Kabupaten Sidenreng Rappang
73.14.01,Panca Lautang
73.14.02,Tellu Limpoe
73.14.03,Watang Pulu
73.14.04,Baranti
73.14.05,Panca Rijang
73.14.06,Kulo
73.14.07,Maritengngae
73.14.08,Watang Sidenreng
73.14.09,Dua Pitue
73.14.10,Pitu Riawa
73.14.11,Pitu Riase
73.15,Kabupaten Pinrang
73.15.01,Mattiro Sompe
73.15.02,Suppa
73.15.03,Mattiro Bulu
73.15.04,Watang Sawitto
73.15.05,Patampanua
73.15.06,Duampanua
73.15.07,Lembang
73.15.08,Cempa
73.15.09,Tiroang
73.15.10,Lanrisang
73.15.11,Paleteang
73.15.12,Batulappa
73.16,Kabupaten Enrekang
73.16.01,Maiwa
73.16.02,Enrekang
73.16.03,Baraka
73.16.04,Anggeraja
73.16.05,Alla
73.16.06,Bungin
73.16.07,Cendana
73.16.08,Curio
73.16.09,Malua
73.16.10,Buntu Batu
73.16.11,Masalle
73.16.12,Baroko
73.17,Kabupaten Luwu
73.17.01,Basse Sangtempe
73.17.02,Larompong
73.17.03,Suli
73.17.04,Bajo
73.17.05,Bua Ponrang
73.17.06,Walenrang
73.17.07,Belopa
73.17.08,Bua
73.17.09,Lamasi
73.17.10,Larompong Selatan
73.17.11,Ponrang
73.17.12,Latimojong
73.17.13,Kamanre
73.17.14,Belopa Utara
73.17.15,Walenrang Barat
73.17.16,Walenrang Utara
73.17.17,Walenrang Timur
73.17.18,Lamasi Timur
73.17.19,Suli Barat
73.17.20,Bajo Barat
73.17.21,Ponrang Selatan
73.17.22,Basse Sangtempe Utara
73.18,Kabupaten Tana Toraja
73.18.01,Salupputti
73.18.02,Bittuang
73.18.03,Bonggakaradeng
73.18.05,Makale
73.18.09,Simbuang
73.18.11,Rantetayo
73.18.12,Mengkendek
73.18.13,Sangalla'
73.18.19,Gandangbatu Sillanan
73.18.20,Rembon
73.18.27,Makale Utara
73.18.28,Mappak
73.18.29,Makale Selatan
73.18.31,Masanda
73.18.33,Sangalla' Selatan
73.18.34,Sangalla' Utara
73.18.35,Malimbong Balepe'
73.18.37,Rano
73.18.38,Kurra
73.22,Kabupaten Luwu Utara
73.22.01,Malangke
73.22.02,Bone Bone
73.22.03,Masamba
73.22.04,Sabbang
73.22.05,Rongkong
73.22.06,Sukamaju
73.22.07,Seko
73.22.08,Malangke Barat
73.22.09,Rampi
73.22.10,Mappedeceng
73.22.11,Baebunta
73.22.12,Tana Lili
73.22.13,Sukamaju Selatan
73.22.14,Baebunta Selatan
73.22.15,Sabbang Selatan
73.24,Kabupaten Luwu Timur
73.24.01,Mangkutana
73.24.02,Nuha
73.24.03,Towuti
73.24.04,Malili
73.24.05,Angkona
73.24.06,Wotu
73.24.07,Burau
73.24.08,Tomoni
73.24.09,Tomoni Timur
73.24.10,Kalaena
73.24.11,Wasuponda
73.26,Kabupaten Toraja Utara
73.26.01,Rantepao
73.26.02,Sesean
73.26.03,Nanggala
73.26.04,Rindingallo
73.26.05,Buntao
73.26.06,Sa'dan
73.26.07,Sanggalangi
73.26.08,Sopai
73.26.09,Tikala
73.26.10,Balusu
73.26.11,Tallunglipu
73.26.12,Dende' Piongan Napo
73.26.13,Buntu Pepasan
73.26.14,Baruppu
73.26.15,Kesu
73.26.16,Tondon
73.26.17,Bangkelekila
73.26.18,Rantebua
73.26.19,Sesean Suloara
73.26.20,Kapala Pitu
73.26.21,Awan Rante Karua
73.71,Kota Makassar
73.71.01,Mariso
73.71.02,Mamajang
73.71.03,Makassar
73.71.04,Ujung Pandang
73.71.05,Wajo
73.71.06,Bontoala
73.71.07,Tallo
73.71.08,Ujung Tanah
73.71.09,Panakkukang
73.71.10,Tamalate
73.71.11,Biringkanaya
73.71.12,Manggala
73.71.13,Rappocini
73.71.14,Tamalanrea
73.71.15,Kepulauan Sangkarrang
73.72,Kota Parepare
73.72.01,Bacukiki
73.72.02,Ujung
73.72.03,Soreang
73.72.04,Bacukiki Barat
73.73,Kota Palopo
73.73.01,Wara
73.73.02,Wara Utara
73.73.03,Wara Selatan
73.73.04,Telluwanua
73.73.05,Wara Timur
73.73.06,Wara Barat
73.73.07,Sendana
73.73.08,Mungkajang
73.73.09,Bara
74,Sulawesi Tenggara
74.01,Kabupaten Kolaka
74.01.01,Wundulako
74.01.04,Kolaka
74.01.07,Pomalaa
74.01.08,Watubangga
74.01.10,Wolo
74.01.12,Baula
74.01.14,Latambaga
74.01.18,Tanggetada
74.01.20,Samaturu
74.01.24,Toari
74.01.25,Polinggona
74.01.27,Iwoimendaa
74.02,Kabupaten Konawe
74.02.01,Lambuya
74.02.02,Unaaha
74.02.03,Wawotobi
74.02.04,Pondidaha
74.02.05,Sampara
74.02.10,Abuki
74.02.11,Soropia
74.02.15,Tongauna
74.02.16,Latoma
74.02.17,Puriala
74.02.18,Uepai
74.02.19,Wonggeduku
74.02.20,Besulutu
74.02.21,Bondoala
74.02.23,Routa
74.02.24,Anggaberi
74.02.25,Meluhu
74.02.28,Amonggedo
74.02.31,Asinua
74.02.32,Konawe
74.02.33,Kapoiala
74.02.36,Lalonggasumeeto
74.02.37,Onembute
74.02.38,Padangguni
74.02.39,Morosi
74.02.40,Anggalomoare
74.02.41,Wonggeduku Barat
74.02.42,Tongauna Utara
74.03,Kabupaten Muna
74.03.06,Napabalano
74.03.07,Maligano
74.03.13,Wakorumba Selatan
74.03.14,Lasalepa
74.03.15,Batalaiworu
74.03.16,Katobu
74.03.17,Duruka
74.03.18,Lohia
74.03.19,Watopute
74.03.20,Kontunaga
74.03.23,Kabangka
74.03.24,Kabawo
74.03.25,Parigi
74.03.26,Bone
74.03.27,Tongkuno
74.03.28,Pasir Putih
74.03.30,Kontu Kowuna
74.03.31,Marobo
74.03.32,Tongkuno Selatan
74.03.33,Pasi Kolaga
74.03.34,Batukara
74.03.37,Towea
74.04,Kabupaten Buton
74.04.11,Pasarwajo
74.04.22,Kapontori
74.04.23,Lasalimu
74.04.24,Lasalimu Selatan
74.04.27,Siotapina
74.04.28,Wolowa
74.04.29,Wabula
74.05,Kabupaten Konawe Selatan
74.05.01,Tinanggea
74.05.02,Angata
74.05.03,Andoolo
74.05.04,Palangga
74.05.05,Landono
74.05.06,Lainea
74.05.07,Konda
74.05.08,Ranomeeto
74.05.09,Kolono
74.05.10,Moramo
74.05.11,Laonti
74.05.12,Lalembuu
74.05.13,Benua
74.05.14,Palangga Selatan
74.05.15,Mowila
74.05.16,Moramo Utara
74.05.17,Buke
74.05.18,Wolasi
74.05.19,Laeya
74.05.20,Baito
74.05.21,Basala
74.05.22,Ranomeeto Barat
74.05.23,Kolono Timur
74.05.24,Sabulakoa
74.05.25,Andoolo Barat
74.06,Kabupaten Bombana
74.06.01,Poleang
74.06.02,Poleang Timur
74.06.03,Rarowatu
74.06.04,Rumbia
74.06.05,Kabaena
74.06.06,Kabaena Timur
74.06.07,Poleang Barat
74.06.08,Mata Oleo
74.06.09,Rarowatu Utara
74.06.10,Poleang Utara
74.06.11,Poleang Selatan
74.06.12,Poleang Tenggara
74.06.13,Kabaena Selatan
74.06.14,Kabaena Barat
74.06.15,Kabaena Utara
74.06.16,Kabaena Tengah
74.06.17,Kep. Masaloka Raya
74.06.18,Rumbia Tengah
74.06.19,Poleang Tengah
74.06.20,Tontonunu
74.06.21,Lantari Jaya
74.06.22,Mata Usu
74.07,Kabupaten Wakatobi
74.07.01,Wangi-Wangi
74.07.02,Kaledupa
74.07.03,Tomia
74.07.04,Binongko
74.07.05,Wangi Wangi Selatan
74.07.06,Kaledupa Selatan
74.07.07,Tomia Timur
74.07.08,Togo Binongko
74.08,Kabupaten Kolaka Utara
74.08.01,Lasusua
74.08.02,Pakue
74.08.03,Batu Putih
74.08.04,Rante Angin
74.08.05,Kodeoha
74.08.06,Ngapa
74.08.07,Wawo
74.08.08,Lambai
74.08.09,Watunohu
74.08.10,Pakue Tengah
74.08.11,Pakue Utara
74.08.12,Porehu
74.08.13,Katoi
74.08.14,Tiwu
74.08.15,Tolala
74.09,Kabupaten Konawe Utara
74.09.01,Asera
74.09.02,Wiwirano
74.09.03,Langgikima
74.09.04,Molawe
74.09.05,Lasolo
74.09.06,Lembo
74.09.07,Sawa
74.09.08,Oheo
74.09.09,Andowia
74.09.10,Motui
74.09.11,Wawolesea
74.09.12,Lasolo Kepulauan
74.09.13,Landawe
74.10,Kabupaten Buton Utara
74.10.01,Kulisusu
74.10.02,Kambowa
74.10.03,Bonegunu
74.10.04,Kulisusu Barat
74.10.05,Kulisusu Utara
74.10.06,Wakorumba Utara
74.11,Kabupaten Kolaka Timur
74.11.01,Tirawuta
74.11.02,Loea
74.11.03,Ladongi
74.11.04,Poli Polia
74.11.05,Lambandia
74.11.06,Lalolae
74.11.07,Mowewe
74.11.08,Uluiwoi
74.11.09,Tinondo
74.11.10,Aere
74.11.11,Ueesi
74.11.12,Dangia
74.12,Kabupaten Konawe Kepulauan
74.12.01,Wawonii Barat
74.12.02,Wawonii Utara
74.12.03,Wawonii Timur Laut
74.12.04,Wawonii Timur
74.12.05,Wawonii Tenggara
74.12.06,Wawonii Selatan
74.12.07,Wawonii Tengah
74.13,Kabupaten Muna Barat
74.13.01,Sawerigadi
74.13.02,Barangka
74.13.03,Lawa
74.13.04,Wadaga
74.13.05,Tiworo Selatan
74.13.06,Maginti
74.13.07,Tiworo Tengah
74.13.08,Tiworo Utara
74.13.09,Tiworo Kepulauan
74.13.10,Kusambi
74.13.11,Napano Kusambi
74.14,Kabupaten Buton Tengah
74.14.01,Lakudo
74.14.02,Mawasangka Timur
74.14.03,Mawasangka Tengah
74.14.04,Mawasangka
74.14.05,Talaga Raya
74.14.06,Gu
74.14.07,Sangia Wambulu
74.15,Kabupaten Buton Selatan
74.15.01,Batauga
74.15.02,Sampolawa
74.15.03,Lapandewa
74.15.04,Batu Atas
74.15.05,Siompu Barat
74.15.06,Siompu
74.15.07,Kadatua
74.71,Kota Kendari
74.71.01,Mandonga
74.71.02,Kendari
74.71.03,Baruga
74.71.04,Poasia
74.71.05,Kendari Barat
74.71.06,Abeli
74.71.07,Wua-Wua
74.71.08,Kadia
74.71.09,Puuwatu
74.71.10,Kambu
74.71.11,Nambo
74.72,Kota Bau Bau
74.72.01,Betoambari
74.72.02,Wolio
74.72.03,Sorawolio
74.72.04,Bungi
74.72.05,Kokalukuna
74.72.06,Murhum
74.72.07,Lea-Lea
74.72.08,Batupoaro
75,Gorontalo
75.01,Kabupaten Gorontalo
75.01.01,Limboto
75.01.02,Telaga
75.01.03,Batudaa
75.01.04,Tibawa
75.01.05,Batudaa Pantai
75.01.09,Boliyohuto
75.01.10,Telaga Biru
75.01.11,Bongomeme
75.01.13,Tolangohula
75.01.14,Mootilango
75.01.16,Pulubala
75.01.17,Limboto Barat
75.01.18,Tilango
75.01.19,Tabongo
75.01.20,Biluhu
75.01.21,Asparaga
75.01.22,Talaga Jaya
75.01.23,Bilato
75.01.24,Dungaliyo
75.02,Kabupaten Boalemo
75.02.01,Paguyaman
75.02.02,Wonosari
75.02.03,Dulupi
75.02.04,Tilamuta
75.02.05,Mananggu
75.02.06,Botumoito
75.02.07,Paguyaman Pantai
75.03,Kabupaten Bone Bolango
75.03.01,Tapa
75.03.02,Kabila
75.03.03,Suwawa
75.03.04,Bonepantai
75.03.05,Bulango Utara
75.03.06,Tilongkabila
75.03.07,Botupingge
75.03.08,Kabila Bone
75.03.09,Bone
75.03.10,Bone Raya
75.03.11,Suwawa Timur
75.03.12,Suwawa Selatan
75.03.13,Suwawa Tengah
75.03.14,Bulango Ulu
75.03.15,Bulango Selatan
75.03.16,Bulango Timur
75.03.17,Bulawa
75.03.18,Pinogu
75.04,Kabupaten Pohuwato
75.04.01,Popayato
75.04.02,Lemito
75.04.03,Randangan
75.04.04,Marisa
75.04.05,Paguat
75.04.06,Patilanggio
75.04.07,Taluditi
75.04.08,Dengilo
75.04.09,Buntulia
75.04.10,Duhiadaa
75.04.11,Wanggarasi
75.04.12,Popayato Timur
75.04.13,Popayato Barat
75.05,Kabupaten Gorontalo Utara
75.05.01,Atinggola
75.05.02,Kwandang
75.05.03,Anggrek
75.05.04,Sumalata
75.05.05,Tolinggula
75.05.06,Gentuma Raya
75.05.07,Tomilito
75.05.08,Ponelo Kepulauan
75.05.09,Monano
75.05.10,Biau
75.05.11,Sumalata Timur
75.71,Kota Gorontalo
75.71.01,Kota Barat
75.71.02,Kota Selatan
75.71.03,Kota Utara
75.71.04,Dungingi
75.71.05,Kota Timur
75.71.06,Kota Tengah
75.71.07,Sipatana
75.71.08,Dumbo Raya
75.71.09,Hulonthalangi
76,Sulawesi Barat
76.01,Kabupaten Pasangkayu
76.01.01,Bambalamotu
76.01.02,Pasangkayu
76.01.03,Baras
76.01.04,Sarudu
76.01.05,Dapurang
76.01.06,Duripoku
76.01.07,Bulu Taba
76.01.08,Tikke Raya
76.01.09,Pedongga
76.01.10,Bambaira
76.01.11,Sarjo
76.01.12,Lariang
76.02,Kabupaten Mamuju
76.02.01,Mamuju
76.02.02,Tapalang
76.02.03,Kalukku
76.02.04,Kalumpang
76.02.07,Papalang
76.02.08,Sampaga
76.02.11,Tommo
76.02.12,Simboro
76.02.13,Tapalang Barat
76.02.15,Bonehau
76.02.16,Kepulauan Bala Balakang
76.03,Kabupaten Mamasa
76.03.01,Mambi
76.03.02,Aralle
76.03.03,Mamasa
76.03.04,Pana
76.03.05,Tabulahan
76.03.06,Sumarorong
76.03.07,Messawa
76.03.08,Sesenapadang
76.03.09,Tanduk Kalua
76.03.10,Tabang
76.03.11,Bambang
76.03.12,Balla
76.03.13,Nosu
76.03.14,Tawalian
76.03.15,Rantebulahan Timur
76.03.16,Buntumalangka
76.03.17,Mehalaan
76.04,Kabupaten Polewali Mandar
76.04.01,Tinambung
76.04.02,Campalagian
76.04.03,Wonomulyo
76.04.04,Polewali
76.04.05,Tutar
76.04.06,Binuang
76.04.07,Tapango
76.04.08,Mapilli
76.04.09,Matangnga
76.04.10,Luyo
76.04.11,Limboro
76.04.12,Balanipa
76.04.13,Anreapi
76.04.14,Matakali
76.04.15,Allu
76.04.16,Bulo
76.05,Kabupaten Majene
76.05.01,Banggae
76.05.02,Pamboang
76.05.03,Sendana
76.05.04,Malunda
76.05.05,Ulumanda
76.05.06,Tammerodo Sendana
76.05.07,Tubo Sendana
76.05.08,Banggae Timur
76.06,Kabupaten Mamuju Tengah
76.06.01,Tobadak
76.06.02,Pangale
76.06.03,Budong-Budong
76.06.04,Topoyo
76.06.05,Karossa
81,Maluku
81.01,Kabupaten Maluku Tengah
81.01.01,Amahai
81.01.02,Teon Nila Serua
81.01.06,Seram Utara
81.01.09,Banda
81.01.11,Tehoru
81.01.12,Saparua
81.01.13,Pulau Haruku
81.01.14,Salahutu
81.01.15,Leihitu
81.01.16,Nusa Laut
81.01.17,Kota Masohi
81.01.20,Seram Utara Barat
81.01.21,Teluk Elpaputih
81.01.22,Leihitu Barat
81.01.23,Telutih
81.01.24,Seram Utara Timur Seti
81.01.25,Seram Utara Timur Kobi
81.01.26,Saparua Timur
81.02,Kabupaten Maluku Tenggara
81.02.01,Kei Kecil
81.02.03,Kei Besar
81.02.04,Kei Besar Selatan
81.02.05,Kei Besar Utara Timur
81.02.13,Kei Kecil Timur
81.02.14,Kei Kecil Barat
81.02.15,Manyeuw
81.02.16,Hoat Sorbay
81.02.17,Kei Besar Utara Barat
81.02.18,Kei Besar Selatan Barat
81.02.19,Kei Kecil Timur Selatan
81.03,Kabupaten Kepulauan Tanimbar
81.03.01,Tanimbar Selatan
81.03.02,Selaru
81.03.03,Wertamrian
81.03.04,Wermaktian
81.03.05,Tanimbar Utara
81.03.06,Fordata
81.03.07,Wuar Labobar
81.03.08,Kormomolin
81.03.09,Nirunmas
81.03.18,Molu Maru
81.04,Kabupaten Buru
81.04.01,Namlea
81.04.02,Air Buaya
81.04.03,Waeapo
81.04.06,Waplau
81.04.10,Batabual
81.04.11,Lolong Guba
81.04.12,Waelata
81.04.13,Fena Leisela
81.04.14,Teluk Kaiely
81.04.15,Lilialy
81.05,Kabupaten Seram Bagian Timur
81.05.01,Bula
81.05.02,Seram Timur
81.05.03,Werinama
81.05.04,Pulau Gorom
81.05.05,Wakate
81.05.06,Tutuk Tolu
81.05.07,Siwalalat
81.05.08,Kilmury
81.05.09,Pulau Panjang
81.05.10,Teor
81.05.11,Gorom Timur
81.05.12,Bula Barat
81.05.13,Kian Darat
81.05.14,Siritaun Wida Timur
81.05.15,Teluk Waru
81.05.16,Ukar Sengan
81.06,Kabupaten Seram Bagian Barat
81.06.01,Kairatu
81.06.02,Seram Barat
81.06.03,Taniwel
81.06.04,Huamual Belakang
81.06.05,Amalatu
81.06.06,Inamosol
81.06.07,Kairatu Barat
81.06.08,Huamual
81.06.09,Kepulauan Manipa
81.06.10,Taniwel Timur
81.06.11,Elpaputih
81.07,Kabupaten Kepulauan Aru
81.07.01,Pulau-Pulau Aru
81.07.02,Aru Selatan
81.07.03,Aru Tengah
81.07.04,Aru Utara
81.07.05,Aru Utara Timur Batuley
81.07.06,Sir-Sir
81.07.07,Aru Tengah Timur
81.07.08,Aru Tengah Selatan
81.07.09,Aru Selatan Timur
81.07.10,Aru Selatan Utara
81.08,Kabupaten Maluku Barat Daya
81.08.01,Moa
81.08.02,Damer
81.08.03,Kepulauan Luang Sermata
81.08.04,Babar Barat
81.08.05,Pulau-pulau Babar Timur
81.08.06,Wetar Selatan
81.08.07,Kisar Selatan
81.08.08,Pulau Leti
81.08.09,Pulau Masela
81.08.10,Dawelor Dawera
81.08.11,Pulau Wetang
81.08.12,Pulau Lakor
81.08.13,Wetar Utara
81.08.14,Wetar Barat
81.08.15,Wetar Timur
81.08.16,Kepulauan Roma
81.08.17,Kisar Utara
81.09,Kabupaten Buru Selatan
81.09.01,Namrole
81.09.02,Waesama
81.09.03,Ambalau
81.09.04,Kepala Madan
81.09.05,Leksula
81.09.06,Fena Fafan
81.71,Kota Ambon
81.71.01,Nusaniwe
81.71.02,Sirimau
81.71.03,Baguala
81.71.04,Teluk Ambon
81.71.05,Leitimur Selatan
81.72,Kota Tual
81.72.01,Pulau Dullah Utara
81.72.02,Pulau Dullah Selatan
81.72.03,Tayando Tam
81.72.04,Pulau-Pulau Kur
81.72.05,Kur Selatan
82,Maluku Utara
82.01,Kabupaten Halmahera Barat
82.01.01,Jailolo
82.01.02,Loloda
82.01.03,Ibu
82.01.04,Sahu
82.01.05,Jailolo Selatan
82.01.07,Ibu Utara
82.01.08,Ibu Selatan
82.01.09,Sahu Timur
82.01.10,Loloda Tengah
82.02,Kabupaten Halmahera Tengah
82.02.01,Weda
82.02.02,Patani
82.02.03,Pulau Gebe
82.02.04,Weda Utara
82.02.05,Weda Selatan
82.02.06,Patani Utara
82.02.07,Weda Tengah
82.02.08,Patani Barat
82.02.09,Weda Timur
82.02.10,Patani Timur
82.03,Kabupaten Halmahera Utara
82.03.04,Galela
82.03.05,Tobelo
82.03.06,Tobelo Selatan
82.03.07,Kao
82.03.08,Malifut
82.03.09,Loloda Utara
82.03.10,Tobelo Utara
82.03.11,Tobelo Tengah
82.03.12,Tobelo Timur
82.03.13,Tobelo Barat
82.03.14,Galela Barat
82.03.15,Galela Utara
82.03.16,Galela Selatan
82.03.19,Loloda Kepulauan
82.03.20,Kao Utara
82.03.21,Kao Barat
82.03.22,Kao Teluk
82.04,Kabupaten Halmahera Selatan
82.04.01,Pulau Makian
82.04.02,Kayoa
82.04.03,Gane Timur
82.04.04,Gane Barat
82.04.05,Obi Selatan
82.04.06,Obi
82.04.07,Bacan Timur
82.04.08,Bacan
82.04.09,Bacan Barat
82.04.10,Makian Barat
82.04.11,Kayoa Barat
82.04.12,Kayoa Selatan
82.04.13,Kayoa Utara
82.04.14,Bacan Barat Utara
82.04.15,Kasiruta Barat
82.04.16,Kasiruta Timur
82.04.17,Bacan Selatan
82.04.18,Kepulauan Botanglomang
82.04.19,Mandioli Selatan
82.04.20,Mandioli Utara
82.04.21,Bacan Timur Selatan
82.04.22,Bacan Timur Tengah
82.04.23,Gane Barat Selatan
82.04.24,Gane Barat Utara
82.04.25,Kepulauan Joronga
82.04.26,Gane Timur Selatan
82.04.27,Gane Timur Tengah
82.04.28,Obi Barat
82.04.29,Obi Timur
82.04.30,Obi Utara
82.05,Kabupaten Kepulauan Sula
82.05.01,Mangoli Timur
82.05.02,Sanana
82.05.03,Sulabesi Barat
82.05.06,Mangoli Barat
82.05.07,Sulabesi Tengah
82.05.08,Sulabesi Timur
82.05.09,Sulabesi Selatan
82.05.10,Mangoli Utara Timur
82.05.11,Mangoli Tengah
82.05.12,Mangoli Selatan
82.05.13,Mangoli Utara
82.05.18,Sanana Utara
82.06,Kabupaten Halmahera Timur
82.06.01,Wasile
82.06.02,Maba
82.06.03,Maba Selatan
82.06.04,Wasile Selatan
82.06.05,Wasile Tengah
82.06.06,Wasile Utara
82.06.07,Wasile Timur
82.06.08,Maba Tengah
82.06.09,Maba Utara
82.06.10,Kota Maba
82.07,Kabupaten Pulau Morotai
82.07.01,Morotai Selatan
82.07.02,Morotai Selatan Barat
82.07.03,Morotai Jaya
82.07.04,Morotai Utara
82.07.05,Morotai Timur
82.07.06,Pulau Rao
82.08,Kabupaten Pulau Taliabu
82.08.01,Taliabu Barat
82.08.02,Taliabu Barat Laut
82.08.03,Lede
82.08.04,Taliabu Utara
82.08.05,Taliabu Timur
82.08.06,Taliabu Timur Selatan
82.08.07,Taliabu Selatan
82.08.08,Tabona
82.71,Kota Ternate
82.71.01,Pulau Ternate
82.71.02,Kota Ternate Selatan
82.71.03,Kota Ternate Utara
82.71.04,Moti
82.71.05,Pulau Batang Dua
82.71.06,Kota Ternate Tengah
82.71.07,Pulau Hiri
82.71.08,Ternate Barat
82.72,Kota Tidore Kepulauan
82.72.01,Tidore
82.72.02,Oba Utara
82.72.03,Oba
82.72.04,Tidore Selatan
82.72.05,Tidore Utara
82.72.06,Oba Tengah
82.72.07,Oba Selatan
82.72.08,Tidore Timur
91,Papua
91.03,Kabupaten Jayapura
91.03.01,Sentani
91.03.02,Sentani Timur
91.03.03,Depapre
91.03.04,Sentani Barat
91.03.05,Kemtuk
91.03.06,Kemtuk Gresi
91.03.07,Nimboran
91.03.08,Nimbokrang
91.03.09,Unurum Guay
91.03.10,Demta
91.03.11,Kaureh
91.03.12,Ebungfao
91.03.13,Waibu
91.03.14,Nambluong
91.03.15,Yapsi
91.03.16,Airu
91.03.17,Raveni Rara
91.03.18,Gresi Selatan
91.03.19,Yokari
91.05,Kabupaten Kepulauan Yapen
91.05.01,Yapen Selatan
91.05.02,Yapen Barat
91.05.03,Yapen Timur
91.05.04,Angkaisera
91.05.05,Poom
91.05.06,Kosiwo
91.05.07,Yapen Utara
91.05.08,Raimbawi
91.05.09,Teluk Ampimoi
91.05.10,Kepulauan Ambai
91.05.11,Wonawa
91.05.12,Windesi
91.05.13,Pulau Kurudu
91.05.14,Pulau Yerui
91.05.15,Anotaurei
91.05.16,Yawakukat
91.05.17,Nusawani
91.06,Kabupaten Biak Numfor
91.06.01,Biak Kota
91.06.02,Biak Utara
91.06.03,Biak Timur
91.06.04,Numfor Barat
91.06.05,Numfor Timur
91.06.08,Biak Barat
91.06.09,Warsa
91.06.10,Padaido
91.06.11,Yendidori
91.06.12,Samofa
91.06.13,Yawosi
91.06.14,Andey
91.06.15,Swandiwe
91.06.16,Bruyadori
91.06.17,Orkeri
91.06.18,Poiru
91.06.19,Aimando Padaido
91.06.20,Oridek
91.06.21,Bondifuar
91.10,Kabupaten Sarmi
91.10.01,Sarmi
91.10.02,Tor Atas
91.10.03,Pantai Barat
91.10.04,Pantai Timur
91.10.05,Bonggo
91.10.09,Apawer Hulu
91.10.12,Sarmi Selatan
91.10.13,Sarmi Timur
91.10.14,Pantai Timur Bagian Barat
91.10.15,Bonggo Timur
91.11,Kabupaten Keerom
91.11.01,Waris
91.11.02,Arso
91.11.03,Senggi
91.11.04,Web
91.11.05,Skanto
91.11.06,Arso Timur
91.11.07,Towe
91.11.08,Arso Barat
91.11.09,Mannem
91.11.10,Yaffi
91.11.11,Kaisenar
91.15,Kabupaten Waropen
91.15.01,Waropen Bawah
91.15.03,Masirei
91.15.07,Risei Sayati
91.15.08,Urei Faisei
91.15.09,Inggerus
91.15.10,Kirihi
91.15.11,Oudate
91.15.12,Wapoga
91.15.13,Demba
91.15.14,Wonti
91.15.15,Soyoi Mambai
91.19,Kabupaten Supiori
91.19.01,Supiori Selatan
91.19.02,Supiori Utara
91.19.03,Supiori Timur
91.19.04,Kepulauan Aruri
91.19.05,Supiori Barat
91.20,Kabupaten Mamberamo Raya
91.20.01,Mamberamo Tengah
91.20.02,Mamberamo Hulu
91.20.03,Rufaer
91.20.04,Mamberamo Tengah Timur
91.20.05,Mamberamo Hilir
91.20.06,Waropen Atas
91.20.07,Benuki
91.20.08,Sawai
91.71,Kota Jayapura
91.71.01,Jayapura Utara
91.71.02,Jayapura Selatan
91.71.03,Abepura
91.71.04,Muara Tami
91.71.05,Heram
92,Papua Barat
92.02,Kabupaten Manokwari
92.02.03,Warmare
92.02.04,Prafi
92.02.05,Masni
92.02.12,Manokwari Barat
92.02.13,Manokwari Timur
92.02.14,Manokwari Utara
92.02.15,Manokwari Selatan
92.02.17,Tanah Rubuh
92.02.21,Sidey
92.02.31,Aimasi
92.02.32,Mokwam
92.02.33,Masni Utara
92.02.34,Wasirawi
92.02.35,Moruj Mega
92.03,Kabupaten Fak Fak
92.03.01,Fak-Fak
92.03.02,Fak-Fak Barat
92.03.03,Fak-Fak Timur
92.03.04,Kokas
92.03.05,Fak-Fak Tengah
92.03.06,Karas
92.03.07,Bomberay
92.03.08,Kramongmongga
92.03.09,Teluk Patipi
92.03.10,Pariwari
92.03.11,Wartutin
92.03.12,Fakfak Timur Tengah
92.03.13,Arguni
92.03.14,Mbahamdandara
92.03.15,Kayauni
92.03.16,Furwagi
92.03.17,Tomage
92.06,Kabupaten Teluk Bintuni
92.06.01,Bintuni
92.06.02,Merdey
92.06.03,Babo
92.06.04,Aranday
92.06.05,Moskona Selatan
92.06.06,Moskona Utara
92.06.07,Wamesa
92.06.08,Fafurwar
92.06.09,Tembuni
92.06.10,Kuri
92.06.11,Manimeri
92.06.12,Tuhiba
92.06.13,Dataran Beimes
92.06.14,Sumuri
92.06.15,Kaitaro
92.06.16,Aroba
92.06.17,Masyeta
92.06.18,Biscoop
92.06.19,Tomu
92.06.20,Kamundan
92.06.21,Weriagar
92.06.22,Moskona Barat
92.06.23,Meyado
92.06.24,Moskona Timur
92.07,Kabupaten Teluk Wondama
92.07.01,Wasior
92.07.02,Windesi
92.07.03,Teluk Duairi
92.07.04,Wondiboy
92.07.05,Wamesa
92.07.06,Rumberpon
92.07.07,Naikere
92.07.08,Rasiei
92.07.09,Kuri Wamesa
92.07.10,Roon
92.07.11,Roswar
92.07.12,Nikiwar
92.07.13,Soug Jaya
92.08,Kabupaten Kaimana
92.08.01,Kaimana
92.08.02,Buruway
92.08.03,Teluk Arguni Atas
92.08.04,Teluk Etna
92.08.05,Kambrau
92.08.06,Teluk Arguni Bawah
92.08.07,Yamor
92.11,Kabupaten Manokwari Selatan
92.11.01,Ransiki
92.11.02,Oransbari
92.11.03,Neney
92.11.04,Dataran Isim
92.11.05,Momi Waren
92.11.06,Tahota
92.12,Kabupaten Pegunungan Arfak
92.12.01,Anggi
92.12.02,Anggi Gida
92.12.03,Membey
92.12.04,Sururey
92.12.05,Didohu
92.12.06,Taige
92.12.07,Catubouw
92.12.08,Testega
92.12.09,Minyambaouw
92.12.10,Hingk
93,Papua Selatan
93.01,Kabupaten Merauke
93.01.01,Merauke
93.01.02,Muting
93.01.03,Okaba
93.01.04,Kimaam
93.01.05,Semangga
93.01.06,Tanah Miring
93.01.07,Jagebob
93.01.08,Sota
93.01.09,Ulilin
93.01.10,Elikobal
93.01.11,Kurik
93.01.12,Naukenjerai
93.01.13,Animha
93.01.14,Malind
93.01.15,Tubang
93.01.16,Ngguti
93.01.17,Kaptel
93.01.18,Tabonji
93.01.19,Waan
93.01.20,Ilwayab
93.01.21,Padua
93.01.22,Kontuar
93.02,Kabupaten Boven Digoel
93.02.01,Mandobo
93.02.02,Mindiptana
93.02.03,Waropko
93.02.04,Kouh
93.02.05,Jair
93.02.06,Bomakia
93.02.07,Kombut
93.02.08,Iniyandit
93.02.09,Arimop
93.02.10,Fofi
93.02.11,Ambatkwi
93.02.12,Manggelum
93.02.13,Firiwage
93.02.14,Yaniruma
93.02.15,Subur
93.02.16,Kombay
93.02.17,Ninati
93.02.18,Sesnuk
93.02.19,Ki
93.02.20,Kawagit
93.03,Kabupaten Mappi
93.03.01,Obaa
93.03.02,Mambioman Bapai
93.03.03,Citak-Mitak
93.03.04,Edera
93.03.05,Haju
93.03.06,Assue
93.03.07,Kaibar
93.03.08,Passue
93.03.09,Minyamur
93.03.10,Venaha
93.03.11,Syahcame
93.03.12,Yakomi
93.03.13,Bamgi
93.03.14,Passue Bawah
93.03.15,Ti Zain
93.04,Kabupaten Asmat
93.04.01,Agats
93.04.02,Atsj
93.04.03,Sawa Erma
93.04.04,Akat
93.04.05,Fayit
93.04.06,Pantai Kasuari
93.04.07,Suator
93.04.08,Suru-suru
93.04.09,Kolf Braza
93.04.10,Unir Sirau
93.04.11,Joerat
93.04.12,Pulau Tiga
93.04.13,Jetsy
93.04.14,Der Koumur
93.04.15,Kopay
93.04.16,Safan
93.04.17,Sirets
93.04.18,Ayib
93.04.19,Betcbamu
93.04.20,Joutu
93.04.21,Aswi
93.04.22,Awyu
93.04.23,Koroway Buluanop
93.04.24,Tomor Birip
93.04.25,Sor Ep
94,Papua Tengah
94.01,Kabupaten Nabire
94.01.01,Nabire
94.01.02,Napan
94.01.03,Yaur
94.01.04,Uwapa
94.01.05,Wanggar
94.01.06,Siriwo
94.01.07,Makimi
94.01.08,Teluk Umar
94.01.09,Teluk Kimi
94.01.10,Yaro
94.01.11,Wapoga
94.01.12,Nabire Barat
94.01.13,Moora
94.01.14,Dipa
94.01.15,Menou
94.02,Kabupaten Puncak Jaya
94.02.01,Mulia
94.02.02,Ilu
94.02.03,Fawi
94.02.04,Mewoluk
94.02.05,Yamo
94.02.06,Nume
94.02.07,Torere
94.02.08,Tingginambut
94.02.09,Pagaleme
94.02.10,Gurage
94.02.11,Irimuli
94.02.12,Muara
94.02.13,Ilamburawi
94.02.14,Yambi
94.02.15,Lumo
94.02.16,Molanikime
94.02.17,Dokome
94.02.18,Kalome
94.02.19,Wanwi
94.02.20,Yamoneri
94.02.21,Waegi
94.02.22,Nioga
94.02.23,Gubume
94.02.24,Taganombak
94.02.25,Dagai
94.02.26,Kiyage
94.03,Kabupaten Paniai
94.03.01,Paniai Timur
94.03.02,Paniai Barat
94.03.03,Aradide
94.03.04,Bogabaida
94.03.05,Bibida
94.03.06,Dumadama
94.03.07,Siriwo
94.03.08,Kebo
94.03.09,Yatamo
94.03.10,Ekadide
94.03.11,Wegee Muka
94.03.12,Wegee Bino
94.03.13,Pugo Dagi
94.03.14,Muye
94.03.15,Nakama
94.03.16,Teluk Deya
94.03.17,Yagai
94.03.18,Youtadi
94.03.19,Baya Biru
94.03.20,Deiyai Miyo
94.03.21,Dogomo
94.03.22,Aweida
94.03.23,Topiyai
94.03.24,Fajar Timur
94.04,Kabupaten Mimika
94.04.01,Mimika Baru
94.04.02,Agimuga
94.04.03,Mimika Timur
94.04.04,Mimika Barat
94.04.05,Jita
94.04.06,Jila
94.04.07,Mimika Timur Jauh
94.04.08,Mimika Tengah
94.04.09,Kuala Kencana
94.04.10,Tembagapura
94.04.11,Mimika Barat Jauh
94.04.12,Mimika Barat Tengah
94.04.13,Kwamki Narama
94.04.14,Hoya
94.04.15,Iwaka
94.04.16,Wania
94.04.17,Amar
94.04.18,Alama
94.05,Kabupaten Puncak
94.05.01,Ilaga
94.05.02,Wangbe
94.05.03,Beoga
94.05.04,Doufo
94.05.05,Pogoma
94.05.06,Sinak
94.05.07,Agandugume
94.05.08,Gome
94.05.09,Dervos
94.05.10,Beoga Barat
94.05.11,Beoga Timur
94.05.12,Ogamanim
94.05.13,Kembru
94.05.14,Bina
94.05.15,Sinak Barat
94.05.16,Mage'abume
94.05.17,Yugumuak
94.05.18,Ilaga Utara
94.05.19,Mabugi
94.05.20,Omukia
94.05.21,Lambewi
94.05.22,Oneri
94.05.23,Amungkalpia
94.05.24,Gome Utara
94.05.25,Erelmakawia
94.06,Kabupaten Dogiyai
94.06.01,Kamu
94.06.02,Mapia
94.06.03,Piyaiye
94.06.04,Kamu Utara
94.06.05,Sukikai Selatan
94.06.06,Mapia Barat
94.06.07,Kamu Selatan
94.06.08,Kamu Timur
94.06.09,Mapia Tengah
94.06.10,Dogiyai
94.07,Kabupaten Intan Jaya
94.07.01,Sugapa
94.07.02,Homeyo
94.07.03,Wandai
94.07.04,Biandoga
94.07.05,Agisiga
94.07.06,Hitadipa
94.07.07,Ugimba
94.07.08,Tomosiga
94.08,Kabupaten Deiyai
94.08.01,Tigi
94.08.02,Tigi Timur
94.08.03,Bowobado
94.08.04,Tigi Barat
94.08.05,Kapiraya
95,Papua Pegunungan
95.01,Kabupaten Jayawijaya
95.01.01,Wamena
95.01.02,Kurulu
95.01.03,Asologaima
95.01.04,Hubikosi
95.01.05,Bolakme
95.01.06,Walelagama
95.01.07,Musatfak
95.01.08,Wolo
95.01.09,Asolokobal
95.01.10,Pelebaga
95.01.11,Yalengga
95.01.12,Trikora
95.01.13,Napua
95.01.14,Walaik
95.01.15,Wouma
95.01.16,Hubikiak
95.01.17,Ibele
95.01.18,Taelarek
95.01.19,Itlay Hisage
95.01.20,Siepkosi
95.01.21,Usilimo
95.01.22,Wita Waya
95.01.23,Libarek
95.01.24,Wadangku
95.01.25,Pisugi
95.01.26,Koragi
95.01.27,Tagime
95.01.28,Molagalome
95.01.29,Tagineri
95.01.30,Silo Karno Doga
95.01.31,Piramid
95.01.32,Muliama
95.01.33,Bugi
95.01.34,Bpiri
95.01.35,Welesi
95.01.36,Asotipo
95.01.37,Maima
95.01.38,Popugoba
95.01.39,Wame
95.01.40,Wesaput
95.02,Kabupaten Pegunungan Bintang
95.02.01,Oksibil
95.02.02,Kiwirok
95.02.03,Okbibab
95.02.04,Iwur
95.02.05,Batom
95.02.06,Borme
95.02.07,Kiwirok Timur
95.02.08,Aboy
95.02.09,Pepera
95.02.10,Bime
95.02.11,Alemsom
95.02.12,Okbape
95.02.13,Kalomdol
95.02.14,Oksop
95.02.15,Serambakon
95.02.16,Ok Aom
95.02.17,Kawor
95.02.18,Awinbon
95.02.19,Tarup
95.02.20,Okhika
95.02.21,Oksamol
95.02.22,Oklip
95.02.23,Okbemtau
95.02.24,Oksebang
95.02.25,Okbab
95.02.26,Batani
95.02.27,Weime
95.02.28,Murkim
95.02.29,Mofinop
95.02.30,Jetfa
95.02.31,Teiraplu
95.02.32,Eipumek
95.02.33,Pamek
95.02.34,Nongme
95.03,Kabupaten Yahukimo
95.03.01,Kurima
95.03.02,Anggruk
95.03.03,Ninia
95.03.04,Silimo
95.03.05,Samenage
95.03.06,Nalca
95.03.07,Dekai
95.03.08,Obio
95.03.09,Suru Suru
95.03.10,Wusama
95.03.11,Amuma
95.03.12,Musaik
95.03.13,Pasema
95.03.14,Hogio
95.03.15,Mugi
95.03.16,Soba
95.03.17,Werima
95.03.18,Tangma
95.03.19,Ukha
95.03.20,Panggema
95.03.21,Kosarek
95.03.22,Nipsan
95.03.23,Ubahak
95.03.24,Pronggoli
95.03.25,Walma
95.03.26,Yahuliambut
95.03.27,Hereapini
95.03.28,Ubalihi
95.03.29,Talambo
95.03.30,Puldama
95.03.31,Endomen
95.03.32,Kona
95.03.33,Dirwemna
95.03.34,Holuwon
95.03.35,Lolat
95.03.36,Soloikma
95.03.37,Sela
95.03.38,Korupun
95.03.39,Langda
95.03.40,Bomela
95.03.41,Suntamon
95.03.42,Seradala
95.03.43,Sobaham
95.03.44,Kabianggama
95.03.45,Kwelamdua
95.03.46,Kwikma
95.03.47,Hilipuk
95.03.48,Duram
95.03.49,Yogosem
95.03.50,Kayo
95.03.51,Sumo
95.04,Kabupaten Tolikara
95.04.01,Karubaga
95.04.02,Bokondini
95.04.03,Kanggime
95.04.04,Kembu
95.04.05,Goyage
95.04.06,Wunim
95.04.07,Wina
95.04.08,Umagi
95.04.09,Panaga
95.04.10,Woniki
95.04.11,Kubu
95.04.12,Konda/Kondaga
95.04.13,Nelawi
95.04.14,Kuari
95.04.15,Bokoneri
95.04.16,Bewani
95.04.17,Nabunage
95.04.18,Gilubandu
95.04.19,Nunggawi
95.04.20,Gundagi
95.04.21,Numba
95.04.22,Timori
95.04.23,Dundu
95.04.24,Geya
95.04.25,Egiam
95.04.26,Poganeri
95.04.27,Kamboneri
95.04.28,Airgaram
95.04.29,Wari/Taiyeve II
95.04.30,Dow
95.04.31,Tagineri
95.04.32,Yuneri
95.04.33,Wakuwo
95.04.34,Gika
95.04.35,Telenggeme
95.04.36,Anawi
95.04.37,Wenam
95.04.38,Wugi
95.04.39,Danime
95.04.40,Tagime
95.04.41,Kai
95.04.42,Aweku
95.04.43,Bogonuk
95.04.44,Li Anogomma
95.04.45,Biuk
95.04.46,Yuko
95.05,Kabupaten Mamberamo Tengah
95.05.01,Kobakma
95.05.02,Kelila
95.05.03,Eragayam
95.05.04,Megambilis
95.05.05,Ilugwa
95.06,Kabupaten Yalimo
95.06.01,Elelim
95.06.02,Apalapsili
95.06.03,Abenaho
95.06.04,Benawa
95.06.05,Welarek
95.07,Kabupaten Lanny Jaya
95.07.01,Tiom
95.07.02,Pirime
95.07.03,Makki
95.07.04,Gamelia
95.07.05,Dimba
95.07.06,Melagineri
95.07.07,Balingga
95.07.08,Tiomneri
95.07.09,Kuyawage
95.07.10,Poga
95.07.11,Niname
95.07.12,Nogi
95.07.13,Yiginua
95.07.14,Tiom Ollo
95.07.15,Yugungwi
95.07.16,Mokoni
95.07.17,Wereka
95.07.18,Milimbo
95.07.19,Wiringgambut
95.07.20,Gollo
95.07.21,Awina
95.07.22,Ayumnati
95.07.23,Wano Barat
95.07.24,Goa Balim
95.07.25,Bruwa
95.07.26,Balingga Barat
95.07.27,Gupura
95.07.28,Kolawa
95.07.29,Gelok Beam
95.07.30,Kuly Lanny
95.07.31,Lannyna
95.07.32,Karu
95.07.33,Yiluk
95.07.34,Guna
95.07.35,Kelulome
95.07.36,Nikogwe
95.07.37,Muara
95.07.38,Buguk Gona
95.07.39,Melagi
95.08,Kabupaten Nduga
95.08.01,Kenyam
95.08.02,Mapenduma
95.08.03,Yigi
95.08.04,Wosak
95.08.05,Geselma
95.08.06,Mugi
95.08.07,Mbuwa
95.08.08,Gearek
95.08.09,Koroptak
95.08.10,Kegayem
95.08.11,Paro
95.08.12,Mebarok
95.08.13,Yenggelo
95.08.14,Kilmid
95.08.15,Alama
95.08.16,Yal
95.08.17,Mam
95.08.18,Dal
95.08.19,Nirkuri
95.08.20,Inikgal
95.08.21,Iniye
95.08.22,Mbulmu Yalma
95.08.23,Mbua Tengah
95.08.24,Embetpen
95.08.25,Kora
95.08.26,Wusi
95.08.27,Pija
95.08.28,Moba
95.08.29,Wutpaga
95.08.30,Nenggeagin
95.08.31,Krepkuri
95.08.32,Pasir Putih
96,Papua Barat Daya
96.01,Kabupaten Sorong
96.01.01,Makbon
96.01.02,Beraur
96.01.03,Salawati
96.01.04,Seget
96.01.05,Aimas
96.01.06,Klamono
96.01.07,Sayosa
96.01.08,Segun
96.01.09,Mayamuk
96.01.10,Salawati Selatan
96.01.11,Klabot
96.01.12,Klawak
96.01.13,Maudus
96.01.14,Mariat
96.01.15,Klayili
96.01.16,Klaso
96.01.17,Moisegen
96.01.18,Sorong
96.01.19,Bagun
96.01.20,Wemak
96.01.21,Sunook
96.01.22,Buk
96.01.23,Saengkeduk
96.01.24,Malabotom
96.01.25,Konhir
96.01.26,Klasafet
96.01.27,Hobard
96.01.28,Salawati Tengah
96.01.29,Botain
96.01.30,Sayosa Timur
96.02,Kabupaten Sorong Selatan
96.02.01,Teminabuan
96.02.02,Inanwatan
96.02.03,Sawiat
96.02.04,Kokoda
96.02.05,Moswaren
96.02.06,Seremuk
96.02.07,Wayer
96.02.08,Kais
96.02.09,Konda
96.02.10,Matemani
96.02.11,Kokoda Utara
96.02.12,Saifi
96.02.13,Fokour
96.02.14,Salkma
96.02.15,Kais Darat
96.03,Kabupaten Raja Ampat
96.03.01,Misool (Misool Utara)
96.03.02,Waigeo Utara
96.03.03,Waigeo Selatan
96.03.04,Salawati Utara
96.03.05,Ayau
96.03.06,Misool Timur
96.03.07,Waigeo Barat
96.03.08,Waigeo Timur
96.03.09,Teluk Mayalibit
96.03.10,Kofiau
96.03.11,Meos Mansar
96.03.12,Misool Selatan
96.03.13,Warwarbomi
96.03.14,Waigeo Barat Kepulauan
96.03.15,Misool Barat
96.03.16,Kepulauan Sembilan
96.03.17,Kota Waisai
96.03.18,Tiplol Mayalibit
96.03.19,Batanta Utara
96.03.20,Salawati Barat
96.03.21,Salawati Tengah
96.03.22,Supnin
96.03.23,Kepulauan Ayau
96.03.24,Batanta Selatan
96.04,Kabupaten Tambrauw
96.04.01,Fef
96.04.02,Miyah
96.04.03,Yembun
96.04.04,Kwoor
96.04.05,Sausapor
96.04.06,Abun
96.04.07,Syujak
96.04.08,Moraid
96.04.09,Kebar
96.04.10,Amberbaken
96.04.11,Senopi
96.04.12,Mubrani
96.04.13,Bikar
96.04.14,Bamusbama
96.04.15,Ases
96.04.16,Miyah Selatan
96.04.17,Ireres
96.04.18,Tobouw
96.04.19,Wilhem Roumbouts
96.04.20,Tinggouw
96.04.21,Kwesefo
96.04.22,Mawabuan
96.04.23,Kebar Timur
96.04.24,Kebar Selatan
96.04.25,Manekar
96.04.26,Mpur
96.04.27,Amberbaken Barat
96.04.28,Kasi
96.04.29,Selemkai
96.05,Kabupaten Maybrat
96.05.01,Aifat
96.05.02,Aifat Utara
96.05.03,Aifat Timur
96.05.04,Aifat Selatan
96.05.05,Aitinyo Barat
96.05.06,Aitinyo
96.05.07,Aitinyo Utara
96.05.08,Ayamaru
96.05.09,Ayamaru Utara
96.05.10,Ayamaru Timur
96.05.11,Mare
96.05.12,Aifat Timur Tengah
96.05.13,Aifat Timur Jauh
96.05.14,Aifat Timur Selatan
96.05.15,Ayamaru Selatan
96.05.16,Ayamaru Jaya
96.05.17,Ayamaru Selatan Jaya
96.05.18,Ayamaru Timur Selatan
96.05.19,Ayamaru Utara Timur
96.05.20,Ayamaru Tengah
96.05.21,Ayamaru Barat
96.05.22,Aitinyo Tengah
96.05.23,Aitinyo Raya
96.05.24,Mare Selatan
96.71,Kota Sorong
96.71.01,Sorong
96.71.02,Sorong Timur
96.71.03,Sorong Barat
96.71.04,Sorong Kepulauan
96.71.05,Sorong Utara
96.71.06,Sorong Manoi
96.71.07,Sorong Kota
96.71.08,Klaurung
96.71.09,Malaimsimsa
96.71.10,Maladum Mes
99,Provinsi Contoh
99.01,Kabupaten Contoh
99.71,Kota Contoh
99.01.01,Contoh Utara
99.71.01,Contoh Tengah$wilayah$, E'\n')) AS baris;
