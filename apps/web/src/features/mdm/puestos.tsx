// The ranking: who is where, by the index, a component, a dimension or the change since the year before; in the country and in each group.
import { nombresDeColumnas } from '@kpt/domain/mdm'
import { contar, NOMBRES_GRUPO_CAPACIDAD, textoSinMedicion } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ChipClase } from './chip-clase.tsx'
import { CIFRA_INDICE, type Cifra, cifraEscogida, cifrasDe } from './cifra-escogida.ts'
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
  const orden = cifraEscogida(receta, filtros, 'orden')
  const lista = useQuery(
    consultaPaginada('GET /api/mdm/corridas/:corrida/puestos', {
      params: { corrida: corrida.corrida },
      consulta: {
        ...{ departamento, clase, texto: texto?.slice(0, 80), orden: orden.valor, pagina, tamano: TAMANO },
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
          { campo: 'orden', etiqueta: 'Ordenar por', opciones: cifrasDe(receta) },
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
                titulo={tituloDe({ receta, orden, filtros, vigencia: corrida.vigencia })}
                columnas={columnasDe({ receta, orden, filtros, vigencia: corrida.vigencia }, filas)}
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

type Que = {
  readonly receta: Receta
  readonly orden: Cifra
  readonly filtros: Filtros
  readonly vigencia: number
}

/** Of which figure the positions are: the component by which the list is ordered, else the index. */
const componenteDe = ({ receta, orden }: Que) => receta.componentes.find((c) => c.clave === orden.valor)

function tituloDe(que: Que): string {
  const { grupo = '' } = que.filtros
  const de = componenteDe(que)?.nombre ?? 'el índice'
  const donde = NOMBRES_GRUPO_CAPACIDAD[grupo] ? `${NOMBRES_GRUPO_CAPACIDAD[grupo]}, vigencia` : 'Vigencia'
  return `${donde} ${que.vigencia}: puestos por ${de}`
}

/** What no row of the page has takes no column. */
function columnasDe(que: Que, filas: readonly Posicion[]): Columna<Posicion>[] {
  const { receta, orden } = que
  const dimension = receta.componentes.flatMap((c) => c.dimensiones).find((d) => d.clave === orden.valor)
  const hayAnterior = filas.some((f) => f.anterior !== null)
  const hayPublicado = filas.some((f) => f.publicado !== null)
  const cifra = (clave: string, texto: string) => (clave === orden.valor ? <strong>{texto}</strong> : texto)
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      ancho: 'medio',
      celda: (f) => <Nombre fila={f} que={que} />,
    },
    ...columnasDePuesto(que),
    ...receta.componentes.map((c) => ({
      ...{ clave: c.clave, titulo: c.nombre, numero: true },
      celda: (f: Posicion) => cifra(c.clave, puntos(f.componentes[c.clave])),
    })),
    ...(dimension
      ? [
          {
            ...{ clave: dimension.clave, titulo: dimension.nombre, numero: true },
            celda: (f: Posicion) => cifra(dimension.clave, puntos(f.dimensiones[dimension.clave])),
          },
        ]
      : []),
    { clave: 'indice', titulo: 'Índice', numero: true, celda: (f) => cifra(CIFRA_INDICE, puntos(f.indice)) },
    { clave: 'clase', titulo: 'Clase', celda: (f) => <ChipClase clase={f.clase} clases={receta.clases} /> },
    ...(hayAnterior ? [CAMBIO] : []),
    ...(hayPublicado ? [PUBLICADO] : []),
  ]
}

function columnasDePuesto(que: Que): Columna<Posicion>[] {
  const clave = componenteDe(que)?.clave
  const puesto = ({ puestos }: Posicion) =>
    clave === undefined
      ? { pais: puestos.nacional, grupo: puestos.grupo }
      : { pais: puestos.componentesNacional[clave], grupo: puestos.componentes[clave] }
  return [
    { clave: 'nacional', titulo: 'Puesto en el país', numero: true, celda: (f) => puesto(f).pais ?? '—' },
    {
      ...{ clave: 'grupo', titulo: 'Puesto en su grupo', numero: true },
      celda: (f) =>
        f.grupo === null ? (
          '—'
        ) : (
          <span>
            {puesto(f).grupo ?? '—'} <span className="tenue">en {f.grupo}</span>
          </span>
        ),
    },
  ]
}

const CAMBIO: Columna<Posicion> = {
  ...{ clave: 'cambio', titulo: 'Cambio desde el año anterior', numero: true },
  celda: (f) => (f.indice === null || f.anterior?.indice == null ? '—' : conSigno(f.indice - f.anterior.indice)),
}

const PUBLICADO: Columna<Posicion> = {
  ...{ clave: 'dnp', titulo: 'Publicado por el DNP', numero: true },
  celda: (f) => (f.publicado === null ? '—' : puntos(f.publicado)),
}

function Nombre({
  fila: { entidad, motivo },
  que: { receta, vigencia, filtros },
}: {
  readonly fila: Posicion
  readonly que: Que
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
      {motivo ? <span className="bloque menor">{textoSinMedicion(motivo, nombresDeColumnas(receta))}</span> : null}
    </>
  )
}
