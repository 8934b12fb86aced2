import { fraseReparto, NOMBRES_CLASE_LIDERAZGO, NOMBRES_ROL, NOMBRES_SITUACION_LIDERAZGO } from '@kpt/textos'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { desdeDe, hastaDe } from '../../accesos/lideres/columnas.tsx'
import type { Expediente } from '../tipos.ts'

type Persona = Expediente['equipo'][number]
type Lider = Expediente['lideres'][number]

/** Who works for the entity in KPT, and who has led it. */
export function Personas({ expediente: { equipo, lideres } }: { expediente: Expediente }) {
  return (
    <section className="pila" aria-labelledby="personas-titulo">
      <h2 id="personas-titulo">Personas</h2>
      {equipo.length === 0 ? (
        <p>Nadie más trabaja hoy con el usuario líder.</p>
      ) : (
        <Tabla
          titulo="Equipo que recibe quien llega"
          columnas={EQUIPO}
          filas={equipo}
          clave={(p) => `${p.correo}/${p.rol}/${p.desde}`}
        />
      )}
      {lideres.length > 0 ? (
        <Tabla
          titulo="Quién la ha liderado, lo último primero"
          columnas={LIDERES}
          filas={lideres}
          clave={(l) => `${l.desde}/${l.nombre}/${l.situacion}`}
        />
      ) : null}
    </section>
  )
}

const SIN_NOMBRES = { lineas: new Map(), sectores: new Map() }

const EQUIPO: Columna<Persona>[] = [
  {
    clave: 'quien',
    titulo: 'Persona',
    nombra: true,
    ancho: 'medio',
    celda: (p) => (
      <>
        {p.nombre}
        <br />
        <span className="tenue menor direccion">{p.correo}</span>
      </>
    ),
  },
  {
    clave: 'papel',
    titulo: 'Papel',
    ancho: 'medio',
    celda: (p) => (
      <>
        {NOMBRES_ROL[p.rol]}
        {p.reparto ? (
          <>
            <br />
            <span className="tenue menor">Escribe {fraseReparto(p.reparto, SIN_NOMBRES)}</span>
          </>
        ) : null}
      </>
    ),
  },
  { clave: 'desde', titulo: 'Desde', celda: desdeDe },
]

const LIDERES: Columna<Lider>[] = [
  {
    clave: 'quien',
    titulo: 'Usuario líder',
    nombra: true,
    ancho: 'medio',
    celda: (l) => (
      <>
        {l.nombre}
        <br />
        <span className="tenue menor">
          {NOMBRES_CLASE_LIDERAZGO[l.clase]} · {NOMBRES_SITUACION_LIDERAZGO[l.situacion]}
        </span>
      </>
    ),
  },
  { clave: 'desde', titulo: 'Desde', celda: desdeDe },
  {
    clave: 'hasta',
    titulo: 'Hasta',
    celda: hastaDe,
  },
  { clave: 'acto', titulo: 'Acto', ancho: 'medio', celda: (l) => l.acto ?? <span className="tenue">No consta</span> },
]
