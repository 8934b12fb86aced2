// The availability record in public: what the system itself measured, and what could not be done meanwhile.
import {
  formatDuracion,
  formatFecha,
  formatInstante,
  formatPorcentaje,
  formatTramo,
  NOMBRES_INSTRUMENTO,
  NOMBRES_INTERRUPCION,
} from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'

const TAMANO = 20
type Registro = Respuesta<'GET /api/disponibilidad'>
type Fila = Registro['filas'][number]

export function PantallaDisponibilidad() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const ver = useQuery(consultaPaginada('GET /api/disponibilidad', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Disponibilidad"
      entrada="El sistema mismo mide, cada minuto, si atiende. Una interrupción mientras había actividades abiertas puede ser motivo de una prórroga para todo el país."
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
    >
      <Datos de={ver} lineas={6}>
        {(registro) => <Contenido registro={registro} pagina={pagina} />}
      </Datos>
    </Pantalla>
  )
}

function Contenido({ registro, pagina }: { registro: Registro; pagina: number }) {
  const { desde, parte, total, filas } = registro
  if (desde === null || parte === null)
    return (
      <Vacio titulo="Todavía no se ha medido">
        <p>El registro comienza con el primer minuto en que el sistema atiende.</p>
      </Vacio>
    )
  return (
    <>
      <p>
        <strong>{formatPorcentaje(parte, 2)}</strong> del tiempo estuvo disponible, desde el{' '}
        {formatInstante(Date.parse(desde))}
      </p>
      <p className="tenue">Se publican los últimos noventa días, medidos por el sistema mismo.</p>
      {total === 0 ? (
        <Vacio titulo="Sin interrupciones en ese tiempo">
          <p>Un silencio de más de tres minutos de todos los servidores aparecería aquí.</p>
        </Vacio>
      ) : (
        <>
          <Tabla
            titulo="Interrupciones, de la más reciente a la más antigua"
            tituloOculto
            columnas={COLUMNAS}
            filas={filas}
            clave={(f) => `${f.clase}/${f.desde}`}
          />
          <Paginador pagina={pagina} tamano={TAMANO} total={total} que="interrupciones" una="interrupción" />
        </>
      )}
      <p className="menor tenue">
        No disponible: ningún servidor atendió por más de tres minutos. Con fallas: en un minuto fallaron diez
        peticiones o más, y fueron al menos una de cada cinco; no se descuenta del porcentaje.
      </p>
    </>
  )
}

const COLUMNAS: Columna<Fila>[] = [
  {
    clave: 'cuando',
    titulo: 'Cuándo',
    nombra: true,
    ancho: 'medio',
    celda: (f) => formatTramo(tramoDe(f)),
  },
  { clave: 'duro', titulo: 'Duró', celda: (f) => formatDuracion(tramoDe(f)) },
  {
    clave: 'clase',
    titulo: 'Qué pasó',
    celda: (f) => (
      <>
        <Chip tono={f.clase === 'caida' ? 'mal' : 'alerta'} icono={f.clase === 'caida' ? 'mal' : 'alerta'}>
          {NOMBRES_INTERRUPCION[f.clase]}
        </Chip>
        {f.clase === 'degradada' ? (
          <p className="menor tenue">
            {f.fallas} de {f.peticiones} peticiones
          </p>
        ) : null}
      </>
    ),
  },
  { clave: 'abiertas', titulo: 'Qué estaba abierto', ancho: 'largo', celda: (f) => <Abiertas fila={f} /> },
]

function Abiertas({ fila: { actividades } }: { fila: Fila }) {
  if (actividades.length === 0) return 'Ninguna actividad de las entidades'
  return (
    <ul className="lista-puntos menor">
      {actividades.map((a) => (
        <li key={`${a.instrumento}/${a.vigencia}/${a.actividad}`}>
          {a.texto} ({NOMBRES_INSTRUMENTO[a.instrumento]}, vigencia {a.vigencia}; último día: {formatFecha(a.limite)})
        </li>
      ))}
    </ul>
  )
}

function tramoDe({ desde, hasta }: Pick<Fila, 'desde' | 'hasta'>) {
  return { desde: Date.parse(desde), hasta: Date.parse(hasta) }
}
