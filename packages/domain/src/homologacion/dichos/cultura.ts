// Culture and sport: product = words with which entities say it (how it was made: ./index.ts).

export const CULTURA = `
3301001 biblioteca construir
3301003 biblioteca adecuar
3301008 escuela música adecuar
3301017 casa cultura ampliar
3301038 teatro auditorio concha acústica adecuar
3301043 museo adecuar
3301051 talleres artísticos capacitar artistas artesanos gestores formadores cursos danza música capacitaciones bandas grupos músicos programas
330105105 artistas
330105110 capacitaciones talleres
3301052 profesionalización artistas educación formal colombia creativa técnica
3301053 eventos culturales festival fiestas ferias encuentros celebraciones actividades concurso artísticas carnaval festividades conciertos tradiciones aniversario navidad semana cultural folclor día conmemoración celebración muestras desarrollar patronales cine
330105301 actividades eventos festival
330105302 espectáculos conciertos
3301054 estímulos convocatoria artistas apoyo creadores incentivos portafolio beca económico proyectos concertación organizaciones portafolios
330105402 estímulos convocatoria
3301055 becas artistas grupos prácticas estímulos apoyar
330105501 becas
3301061 consejo municipal cultura consejeros asistencia sesiones fortalecer
3301063 asistencia proyectos infraestructura cultural
3301064 asistencia artística escuelas formación municipios formadores capacitar seguimiento
3301065 asistencia bibliotecas municipios bibliotecarios
3301068 mantenimiento casa cultura biblioteca teatro infraestructura cultural escenarios
3301069 investigación cultural memoria historia documento publicación
3301070 lineamientos cultura política escuela formación pei plan lectura
3301071 acuerdo decreto cultura política
3301073 circulación artistas giras intercambios presentaciones grupos participación eventos nacionales internacionales representar desplazamientos concursos apoyos departamentales agrupaciones salidas
330107301 producciones giras
3301074 participación cultura consejo sector artístico organizar eventos apoyar grupos artistas banda fortalecer procesos organizaciones artesanos
330107407 asistencias
330107408 consejo
3301075 biblioteca construir dotar
3301078 casa cultura construir dotar
3301085 biblioteca pública servicios lectura usuarios promoción escritura extensión bibliotecaria rural libros ludoteca bibliobus mantener actividades niños funcionamiento talleres cuentos mochilas
3301087 talleres formación artística música danza teatro artes plásticas escuelas niños jóvenes cursos alumnos personas beneficiadas adultos programas disciplinas
330108701 personas capacitadas alumnos
3301088 centro cultural construir
3301089 centro cultural ampliar
3301090 centro cultural casa cultura adecuar
3301093 centro cultural construir dotar
3301094 estudios diseños casa cultura centro cultural
3301095 asistencia gestión cultural asesorar gestores consejo municipios artistas
3301098 libros lectura colección material bibliográfico dotar biblioteca
3301099 sistema información cultural registro artistas censo caracterización gestores
3301101 instrumentos musicales dotar escuela música banda sinfónica
3301122 acceso oferta cultural programas población vulnerable comunidad asistentes fomento discapacidad adulto mayor descentralización
3301126 escuelas formación artística instructores formadores procesos música danza teatro pintura banda descentralizar alumnos veredas beneficiar contratar niñas mantener fortalecer rurales áreas artísticas
3301127 dotar casa cultura escuelas instrumentos vestuarios trajes equipos sonido biblioteca adquirir suministro elementos vestuario
3301128 beps gestores creadores seguridad social artistas adultos anualidad vitalicia estampilla procultura
3301129 plan decenal cultura política pública municipal lectura formular
3301130 capacitar diplomado gestores formadores talleres
3302001 investigación historia patrimonio inventario memoria oral
3302002 inventario patrimonio lista manifestaciones lineamientos material inmaterial
3302003 declaratoria bien interés cultural pemp acuerdo patrimonio
3302004 exposiciones muestras museo
3302019 vigías patrimonio capacitar grupo
3302022 plan manejo patrimonio
3302030 arqueológico parque petroglifos pictogramas arte rupestre conservar
3302035 museo adecuar
3302041 arqueológico histórico proteger museo patrimonio
3302042 plan manejo arqueológico pemp asistencia bienes
3302044 actividades patrimonio promover tradiciones identidad eventos recorridos
3302049 salvaguardia patrimonio inmaterial plan especial pes tradiciones oficios saberes cocina artesanías manifestaciones tradicional campesina música carranga artesanos oficio maestros
3302058 museo funcionamiento museología guion
3302064 archivo histórico documental fotografía bibliográfico
3302069 museos apoyar
3302070 divulgar patrimonio publicaciones cartilla identidad campañas historia piezas video libro recorridos visitas
3302072 estudios restauración patrimonio diseños inmuebles
3302073 restauración inmueble patrimonio iglesia estación casona monumentos mantenimiento recuperar bic
3302078 talleres patrimonio capacitar identidad cátedra niños colegios memoria
4301001 implementos deportivos clubes ligas apoyar deportistas ciclovía actividad física recreación aeróbicos deporte social juntas uniformes artículos dotar estímulos programas elementos eventos participación
430100101 estímulos incentivos
430100102 artículos implementos uniformes
430100104 clubes ligas organismos
4301003 escenarios deportivos administrar funcionamiento coliseo piscina operar
430100302 eventos
4301004 mantenimiento escenarios deportivos canchas adecuar coliseo polideportivos parques infraestructura deportiva intervenir mejorar reparaciones adecuación
430100401 intervenciones escenarios
4301006 política deporte acuerdo decreto plan decenal
4301007 escuelas deportivas formación deportiva niños jóvenes disciplinas fútbol instructores monitores entrenadores alumnos inscritos fortalecer mantener contratar beneficiar rurales
430100702 escuelas
4301009 parque recreativo construir infantil
4301010 parque recreativo construir dotar biosaludable
4301012 parques mantenimiento infantil biosaludables
4301015 cancha multifuncional construir sintética
4301018 cancha multifuncional mejorar cubierta
4301019 placa deportiva construir cubierta polideportivo
430101902 cubierta graderías
4301024 gimnasio aire libre biosaludables máquinas
4301025 cancha construir fútbol sintética tenis pista
4301030 parque recreodeportivo construir
4301031 estudios diseños escenarios deportivos
4301032 torneo campeonato olimpiadas juegos comunales interveredales carreras ciclismo deportivos eventos comunitarios válida discapacidad realizar carrera participación torneos interbarrios funcionarios
430103201 personas
4301035 capacitar recreación líderes monitores vacaciones
430103501 eventos
4301037 actividad física adulto mayor intercolegiados juegos escolares ciclovía recreación tiempo libre programas deporte social hábitos discapacidad musicalizada gimnasia aeróbicos estilos supérate irracional beneficiar personas población jornadas caminatas primera infancia
430103702 intercolegiados juegos
430103703 personas beneficiarios
430103705 sedes instituciones
430103707 programas
4301038 eventos recreativos vacaciones recreativas día niño campamentos ciclopaseos caminatas festival familias realizar actividades jornadas juegos adultos
430103801 eventos
4301039 estudios diseños parque deportivo preinversión
4302001 preparar deportistas altos logros selección entrenamiento competencias rendimiento reserva apoyar participación seleccionados discapacidad paralímpicos
4302002 deportistas estímulos apoyo económico becas incentivos atletas incentivar sobresalientes talentos
430200201 atletas deportistas
4302004 campeonato nacional eventos alto rendimiento competencias vuelta juegos sede
4302006 plan deporte política
4302007 investigación deporte
4302009 lineamientos deporte manual
4302010 estadio
4302014 pista atletismo patinaje bmx skate
4302024 coliseo construir
4302026 coliseo adecuar
4302028 coliseo mejorar
4302040 centro recreacional construir
4302044 unidad deportiva construir
4302045 unidad deportiva construir dotar
4302046 unidad deportiva villa olímpica adecuar
4302059 gimnasio mejorar
4302063 atención ciudadano deportistas ligas
4302066 polideportivo construir
4302067 polideportivo adecuar cubierta
4302069 polideportivo mejorar mantenimiento
4302073 talentos deportivos semilleros identificar reserva
4302074 centro alto rendimiento construir
4302075 clubes ligas deportivas asistir organismos asesorar entrenadores capacitar reconocimiento deportivo apoyar fortalecer certificación monitores
430207501 asistencias
4302083 complejo deportivo construir
`
