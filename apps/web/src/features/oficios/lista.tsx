// Letters of the territory of whoever looks: those that a gobernación or DNP wrote, those that an entity received.
import { ESTADOS_OFICIO } from '@kpt/domain/comunicaciones'
import { NOMBRES_ESTADO_OFICIO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { DE_QUIEN_ESCRIBE, DE_QUIEN_RECIBE } from './columnas.tsx'
import { FiltroEntidad } from './filtro-entidad.tsx'
import { usePuede } from './permisos.ts'
import { AnotarRebote } from './rebote.tsx'
import { SeccionesComunicaciones } from './secciones.tsx'

const TAMANO = 25

export function PantallaOficios() {
  const prepara = usePuede('oficio.preparar')
  return (
    <Pantalla
      titulo="Comunicaciones"
      entrada={
        prepara
          ? 'Los oficios que se escribieron a las entidades, con su número y qué fue de cada uno.'
          : 'Los oficios que recibió la entidad y lo que el DNP le informa. Acuse recibo de cada uno al leerlo.'
      }
      acciones={
        prepara ? (
          <EnlaceBoton to="/oficios/lotes/nuevo" variante="principal">
            Escribir oficios
          </EnlaceBoton>
        ) : null
      }
    >
      <SeccionesComunicaciones seccion="oficios" />
      {prepara ? <Busqueda /> : null}
      <Filas prepara={prepara} />
      {prepara ? <AnotarRebote /> : null}
    </Pantalla>
  )
}

function Filas({ prepara }: { prepara: boolean }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery({
    ...consultaPaginada('GET /api/oficios', { consulta: { ...filtroDe(filtros), pagina, tamano: TAMANO } }),
    refetchInterval: 30_000,
  })
  return (
    <Datos de={lista} lineas={6}>
      {({ filas, total }) =>
        total === 0 ? (
          <Vacio titulo="No hay oficios">
            <p>
              {prepara
                ? 'Cuando se firmen, aparecerán aquí con su entrega.'
                : 'Cuando su gobernación o el DNP le escriba, lo verá aquí.'}
            </p>
          </Vacio>
        ) : (
          <div className="pila pila--2">
            <Tabla
              titulo="Oficios"
              tituloOculto
              columnas={prepara ? DE_QUIEN_ESCRIBE : DE_QUIEN_RECIBE}
              filas={filas}
              clave={(o) => o.radicado}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="oficios" una="oficio" />
          </div>
        )
      }
    </Datos>
  )
}

type Consulta = {
  estado?: (typeof ESTADOS)[number]
  entidad?: string
  vigencia?: number
  corte?: number
  lote?: string
}

const ESTADOS = [...ESTADOS_OFICIO, 'sin_efecto'] as const

function filtroDe({ estado, entidad, vigencia, corte, lote }: Filtros): Consulta {
  const suyo = ESTADOS.find((uno) => uno === estado)
  return {
    ...(suyo ? { estado: suyo } : {}),
    ...(entidad && /^(\d{2}|\d{5})$/.test(entidad) ? { entidad } : {}),
    ...(vigencia && /^\d{4}$/.test(vigencia) ? { vigencia: Number(vigencia) } : {}),
    ...(corte && /^\d{1,2}$/.test(corte) ? { corte: Number(corte) } : {}),
    ...(lote ? { lote } : {}),
  }
}

function Busqueda() {
  const [filtros, cambiar] = useFiltros()
  const campo = (nombre: 'vigencia' | 'corte') => ({
    ...{ id: nombre, inputMode: 'numeric' as const, defaultValue: filtros[nombre] ?? '', ancho: 'corto' as const },
    onBlur: (e: { target: { value: string } }) => cambiar({ [nombre]: e.target.value.trim() || undefined }),
  })
  return (
    <search className="pila pila--2 no-imprimir">
      <FiltroEntidad />
      <div className="filtros">
        <CampoSeleccion
          etiqueta="Entrega"
          value={filtros.estado ?? ''}
          onChange={(e) => cambiar({ estado: e.target.value || undefined })}
          opciones={[
            { valor: '', texto: 'Todas' },
            ...ESTADOS_OFICIO.map((e) => ({ valor: e, texto: NOMBRES_ESTADO_OFICIO[e] })),
            { valor: 'sin_efecto', texto: 'Sin efecto' },
          ]}
        />
        <CampoTexto {...campo('vigencia')} etiqueta="Vigencia" maxLength={4} />
        <CampoTexto {...campo('corte')} etiqueta="Corte" maxLength={2} />
      </div>
    </search>
  )
}
