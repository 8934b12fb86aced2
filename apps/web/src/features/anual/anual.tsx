// What the plan says of one vigencia: the POAI by sector and programme, and the plan de acción by dependencia. Made to be printed and exported.
import { formatPesos } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Accion } from './accion.tsx'
import { DescargaAnual } from './descarga-anual.tsx'
import { type Anual, type Documento, RUTA_ANUAL } from './documento.ts'
import { Poai } from './poai.tsx'
import './anual.css'

/** The whole of nearly every plan: a document is read and printed in one piece. */
const TAMANO = 500

export function PantallaAnual() {
  const { entidad, vigencia } = useParams({ from: '/entidades/$entidad/plan/anual/$vigencia' })
  const [filtros] = useFiltros()
  const nombre = useNombreEntidad(entidad)
  const documento: Documento = filtros.documento === 'accion' ? 'accion' : 'poai'
  const pagina = paginaDe(filtros)
  const pedido = { documento, dependencia: filtros.dependencia, pagina, tamano: TAMANO }
  const anual = useQuery(consulta(RUTA_ANUAL, { params: { entidad, vigencia: Number(vigencia) }, consulta: pedido }))
  return (
    <Pantalla
      titulo={documento === 'poai' ? `POAI de ${vigencia}` : `Plan de acción de ${vigencia}`}
      de={nombre}
      entrada={anual.data?.nombrePlan}
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan de desarrollo', a: `/entidades/${entidad}/plan` }]}
      acciones={<Boton onClick={() => window.print()}>Imprimir</Boton>}
    >
      <Pestanas
        etiqueta="Documentos de la vigencia"
        pestanas={[
          { texto: 'POAI', a: '.', busqueda: { documento: undefined }, activa: documento === 'poai' },
          { texto: 'Plan de acción', a: '.', busqueda: { documento: 'accion' }, activa: documento === 'accion' },
        ]}
      />
      <Datos de={anual}>
        {(datos) => <Contenido entidad={entidad} documento={documento} anual={datos} pagina={pagina} />}
      </Datos>
    </Pantalla>
  )
}

type Props = {
  readonly entidad: string
  readonly documento: Documento
  readonly anual: Anual
  readonly pagina: number
}

function Contenido({ entidad, documento, anual, pagina }: Props) {
  if (anual.total === 0 && documento === 'poai')
    return (
      <Vacio titulo={`El plan no tiene recursos en ${anual.vigencia}`}>
        <p>El POAI se arma con las metas que tienen recursos en la vigencia.</p>
      </Vacio>
    )
  return (
    <>
      <Cabeza anual={anual} documento={documento} />
      {anual.total > TAMANO ? (
        <Paginador pagina={pagina} tamano={TAMANO} total={anual.total} que="metas" una="meta" />
      ) : null}
      {documento === 'poai' ? <Poai anual={anual} /> : <Accion entidad={entidad} anual={anual} />}
      <DescargaAnual entidad={entidad} documento={documento} anual={anual} />
    </>
  )
}

function Cabeza({ anual, documento }: Pick<Props, 'anual' | 'documento'>) {
  const [filtros, poner] = useFiltros()
  const dependencias = [
    { valor: '', texto: 'Todas las dependencias' },
    ...anual.dependencias.map(({ clave, nombre }) => ({ valor: clave || '-', texto: nombre || 'Sin dependencia' })),
  ]
  return (
    <>
      <p>
        {documento === 'poai' ? 'Inversión de la vigencia: ' : 'Recursos de la vigencia: '}
        <strong className="numero">{formatPesos(anual.valor)}</strong>. Según la versión {anual.version} del plan
        {anual.finalizada ? '' : ', que aún no está finalizada'}.
      </p>
      {documento === 'accion' && anual.dependencias.length > 1 ? (
        <div className="filtros no-imprimir">
          <CampoSeleccion
            id="dependencia"
            etiqueta="Dependencia"
            value={filtros.dependencia ?? ''}
            opciones={dependencias}
            onChange={(e) => poner({ dependencia: e.target.value || undefined })}
          />
        </div>
      ) : null}
    </>
  )
}
