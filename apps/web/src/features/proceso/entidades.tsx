// The indicators of each entity of a corte, to be looked up by its name.
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { ChipHecho } from '../../app/chips.tsx'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Buscar } from '../../ui/buscar.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { dias, porCien, porcentaje, veces } from './cifras.ts'

const CLAVE = 'GET /api/proceso/:instrumento/:vigencia/:corte/entidades'
type Fila = Respuesta<typeof CLAVE>['filas'][number]
type Params = { readonly instrumento: 'seguimiento'; readonly vigencia: number; readonly corte: number }
type Props = { readonly params: Params; readonly departamentos: readonly { codigo: string; nombre: string }[] }

const TAMANO = 25

export function Entidades({ params, departamentos }: Props) {
  const [{ texto, departamento, ...filtros }, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada(CLAVE, { params, consulta: { texto, departamento, pagina, tamano: TAMANO } }))
  return (
    <section className="seccion" aria-labelledby="proceso-entidades">
      <h2 id="proceso-entidades">Por entidad</h2>
      <search className="filtros no-imprimir">
        <CampoSeleccion
          etiqueta="Departamento"
          value={departamento ?? ''}
          onChange={(e) => cambiar({ departamento: e.target.value || undefined })}
          opciones={[
            { valor: '', texto: 'Todos' },
            ...departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre })),
          ]}
        />
        <Buscar
          etiqueta="Buscar una entidad"
          texto={texto ?? ''}
          onBuscar={(buscado) => cambiar({ texto: buscado || undefined })}
        />
      </search>
      <Datos de={lista} lineas={6}>
        {(d) => (
          <div className="pila pila--2">
            <Tabla
              titulo="Por entidad"
              tituloOculto
              columnas={COLUMNAS}
              filas={d.filas}
              clave={(f) => f.entidad.codigo}
              estrecha={720}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={d.total} que="entidades" una="entidad" />
          </div>
        )}
      </Datos>
    </section>
  )
}

const COLUMNAS: readonly Columna<Fila>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad',
    nombra: true,
    celda: ({ entidad }) => (
      <>
        {entidad.nombre}
        <span className="bloque tenue menor">{entidad.departamento}</span>
      </>
    ),
  },
  { clave: 'hecho', titulo: 'Reporte', celda: (f) => <ChipHecho hecho={f.hecho} /> },
  { clave: 'rondas', titulo: 'Rondas', numero: true, celda: (f) => veces(f.indicadores.rondas) },
  { clave: 'revision', titulo: 'Revisión (días hábiles)', numero: true, celda: (f) => dias(f.indicadores.revision) },
  {
    clave: 'hallazgos',
    titulo: 'Hallazgos por 100 metas',
    numero: true,
    celda: (f) => porCien(f.indicadores.hallazgos),
  },
  { clave: 'ajustes', titulo: 'Ajustes por 100 metas', numero: true, celda: (f) => porCien(f.indicadores.ajustes) },
  { clave: 'evidencia', titulo: 'Con evidencia', numero: true, celda: (f) => porcentaje(f.indicadores.evidencia) },
]
