// Who lacks a column, or anything without which there is no index; where it comes out of answers, how the questionnaire of each one stands.
import { SITUACIONES_RESPUESTA } from '@kpt/domain/mdm'
import { NOMBRES_SITUACION_RESPUESTA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreCompleto } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe, selectorDepartamento } from '../../app/filtros-de-lista.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { useDepartamentos } from '../mdm/filtros-mdm.tsx'

const RUTA = 'GET /api/mdm/cobertura/faltan'
const TAMANO = 20
type Fila = Respuesta<typeof RUTA>['filas'][number]
type Props = {
  readonly receta: string
  readonly vigencia: number
  readonly columna: string | undefined
  /** Whether what is missing comes, all or in part, out of the questionnaire. */
  readonly deRespuestas: boolean
}

export function SinDato({ receta, vigencia, columna, deRespuestas }: Props) {
  const [filtros, cambiar] = useFiltros()
  const departamentos = useDepartamentos()
  const pagina = paginaDe(filtros)
  const { departamento, texto } = filtros
  const cuestionario = SITUACIONES_RESPUESTA.find((s) => s === filtros.cuestionario)
  const lista = useQuery(
    consultaPaginada(RUTA, {
      consulta: { receta, vigencia, columna, cuestionario, departamento, texto, pagina, tamano: TAMANO },
    }),
  )
  return (
    <section className="pila" aria-label="A quién le falta">
      <h3>
        {columna ? (
          <>
            A quién le falta <code>{columna}</code>
          </>
        ) : (
          'A quién le falta algo que impide calcular'
        )}
      </h3>
      <FiltrosDeLista
        selectores={[
          ...selectorDepartamento(departamentos),
          ...(deRespuestas
            ? [
                {
                  ...{ campo: 'cuestionario', etiqueta: 'Su cuestionario' },
                  opciones: opcionesDe('Cualquiera', SITUACIONES_RESPUESTA, NOMBRES_SITUACION_RESPUESTA),
                },
              ]
            : []),
        ]}
        quita={['cuestionario', 'departamento', 'texto']}
      />
      <Datos de={lista}>
        {({ filas, total }) => (
          <>
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="entidades" una="entidad" />
            {total > 0 ? (
              <Tabla
                titulo="Entidades sin el dato"
                tituloOculto
                columnas={deRespuestas ? [...COLUMNAS, DEL_CUESTIONARIO] : COLUMNAS}
                filas={filas}
                clave={(f) => f.entidad.codigo}
                estrecha={420}
              />
            ) : null}
          </>
        )}
      </Datos>
      <p>
        <Boton
          variante="texto"
          onClick={() =>
            cambiar({ faltan: undefined, cuestionario: undefined, departamento: undefined, texto: undefined })
          }
        >
          Cerrar esta lista
        </Boton>
      </p>
    </section>
  )
}

const COLUMNAS: readonly Columna<Fila>[] = [
  { clave: 'entidad', titulo: 'Entidad', nombra: true, celda: (f) => nombreCompleto(f.entidad) },
  { clave: 'columnas', titulo: 'Le falta', celda: (f) => <code className="menor">{f.columnas.join(', ')}</code> },
]

const DEL_CUESTIONARIO: Columna<Fila> = {
  ...{ clave: 'cuestionario', titulo: 'Su cuestionario', ancho: 'medio' },
  celda: (f) => (f.cuestionario ? NOMBRES_SITUACION_RESPUESTA[f.cuestionario] : '—'),
}
