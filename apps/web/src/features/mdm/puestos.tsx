// The ranking: who is where, by the index, a component, a dimension or the change since the year before.
import { contar, textoSinMedicion } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ChipClase } from './chip-clase.tsx'
import { conSigno, puntos } from './cifras.ts'
import { queMedicion } from './direccion.ts'
import { FiltrosMdm } from './filtros-mdm.tsx'
import type { PropsResultados } from './resultados.tsx'
import type { Posicion, Receta } from './tipos.ts'
import { useReceta } from './usar-corrida.ts'

const TAMANO = 25

export function PuestosMdm({ corrida, filtros }: PropsResultados) {
  const receta = useReceta(corrida.receta)
  return <Datos de={receta}>{({ receta: leida }) => <Puestos {...{ corrida, filtros }} receta={leida} />}</Datos>
}

function Puestos({ corrida, filtros, receta }: PropsResultados & { receta: Receta }) {
  const pagina = paginaDe(filtros)
  const { grupo, departamento, clase, texto, sentido } = filtros
  const orden = filtros.orden || 'indice'
  const lista = useQuery(
    consultaPaginada('GET /api/mdm/corridas/:corrida/puestos', {
      params: { corrida: corrida.corrida },
      consulta: {
        ...{ departamento, clase, texto: texto?.slice(0, 80), orden, pagina, tamano: TAMANO },
        grupo,
        sentido: sentido === 'asc' ? 'asc' : 'desc',
      },
    }),
  )
  const paginador = { pagina, tamano: TAMANO, que: 'entidades', una: 'entidad' }
  return (
    <section className="pila" aria-label="Puestos">
      <FiltrosMdm
        corrida={corrida}
        conTexto
        quita={['clase', 'texto']}
        propios={[
          {
            ...{ campo: 'clase', etiqueta: 'Clase' },
            opciones: [
              { valor: '', texto: 'Todas' },
              ...receta.clases.map((c) => ({ valor: c.clave, texto: c.nombre })),
            ],
          },
          { campo: 'orden', etiqueta: 'Ordenar por', opciones: ordenesDe(receta) },
          {
            ...{ campo: 'sentido', etiqueta: 'Primero' },
            opciones: [
              { valor: '', texto: 'Las más altas' },
              { valor: 'asc', texto: 'Las más bajas' },
            ],
          },
        ]}
      />
      <Datos de={lista} lineas={12}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Ninguna entidad coincide">
              <p>Quite algún filtro o revise la escritura del nombre.</p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Paginador {...paginador} total={total} />
              <Tabla
                titulo={`Puestos de la vigencia ${corrida.vigencia}`}
                tituloOculto
                columnas={columnasDe({ receta, orden, filtros, vigencia: corrida.vigencia })}
                filas={filas}
                clave={(f) => f.entidad.codigo}
              />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
              <p className="tenue menor">
                Puestos sobre {contar(corrida.conCifra ?? 0, 'entidad', 'entidades')} con índice, sin redondear; quien
                empata comparte puesto.
              </p>
            </div>
          )
        }
      </Datos>
    </section>
  )
}

function ordenesDe({ componentes }: Receta) {
  return [
    { valor: '', texto: 'Índice' },
    ...componentes.flatMap((c) => [
      { valor: c.clave, texto: c.nombre },
      ...c.dimensiones.map((d) => ({ valor: d.clave, texto: `${c.nombre}: ${d.nombre}` })),
    ]),
    { valor: 'cambio', texto: 'Cambio desde el año anterior' },
  ]
}

type Que = { readonly receta: Receta; readonly orden: string; readonly filtros: Filtros; readonly vigencia: number }

function columnasDe({ receta, orden, filtros, vigencia }: Que): Columna<Posicion>[] {
  const dimension = receta.componentes.flatMap((c) => c.dimensiones).find((d) => d.clave === orden)
  return [
    { clave: 'nacional', titulo: 'Puesto', numero: true, celda: (f) => f.puestos.nacional ?? '—' },
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      ancho: 'medio',
      celda: (f) => <Nombre fila={f} vigencia={vigencia} filtros={filtros} />,
    },
    {
      clave: 'grupo',
      titulo: 'Grupo y puesto en él',
      numero: true,
      celda: (f) => (f.grupo === null ? '—' : `${f.grupo} · ${f.puestos.grupo ?? '—'}`),
    },
    ...receta.componentes.map((c) => ({
      ...{ clave: c.clave, titulo: c.nombre, numero: true },
      celda: (f: Posicion) => puntos(f.componentes[c.clave]),
    })),
    ...(dimension
      ? [
          {
            ...{ clave: dimension.clave, titulo: dimension.nombre, numero: true },
            celda: (f: Posicion) => puntos(f.dimensiones[dimension.clave]),
          },
        ]
      : []),
    { clave: 'indice', titulo: 'Índice', numero: true, celda: (f) => <strong>{puntos(f.indice)}</strong> },
    { clave: 'clase', titulo: 'Clase', celda: (f) => <ChipClase clase={f.clase} clases={receta.clases} /> },
    {
      clave: 'cambio',
      titulo: 'Desde el año anterior',
      numero: true,
      celda: (f) => (f.indice === null || f.anterior?.indice == null ? '—' : conSigno(f.indice - f.anterior.indice)),
    },
    {
      clave: 'dnp',
      titulo: 'Publicado por el DNP',
      numero: true,
      celda: (f) => (f.publicado === null ? '—' : puntos(f.publicado)),
    },
  ]
}

function Nombre({
  fila: { entidad, motivo },
  vigencia,
  filtros,
}: {
  fila: Posicion
  vigencia: number
  filtros: Filtros
}) {
  return (
    <>
      <Link
        to="/mdm/$vigencia/$entidad"
        params={{ vigencia: String(vigencia), entidad: entidad.codigo }}
        search={queMedicion(filtros)}
        className="enlace-fila"
      >
        {entidad.nombre}
      </Link>
      <br />
      <span className="tenue menor">{entidad.departamentoNombre}</span>
      {motivo ? <span className="bloque menor">{textoSinMedicion(motivo)}</span> : null}
    </>
  )
}
