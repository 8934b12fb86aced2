import { LARGOS_AYUDA } from '@kpt/domain/comunicaciones'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import type { Campos } from './campos.ts'
import { ADMITIDOS } from './envio.ts'

type Props = {
  readonly campos: Campos
  readonly errores: readonly ErrorCampo[]
  readonly onCambio: (cambio: Partial<Campos>) => void
}

export function FormularioAyuda({ campos, errores, onCambio }: Props) {
  const { data } = useQuery(consulta('GET /api/ayudas/categorias'))
  const categorias = data?.categorias ?? []
  const elegida = categorias.find((c) => c.codigo === campos.categoria)
  const error = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  return (
    <>
      <CampoSeleccion
        id="ayuda-categoria"
        etiqueta="De qué trata"
        ayuda={elegida?.explica}
        value={campos.categoria}
        error={error('ayuda-categoria')}
        onChange={(e) => onCambio({ categoria: e.target.value })}
        opciones={[{ valor: '', texto: 'Escoja…' }, ...categorias.map((c) => ({ valor: c.codigo, texto: c.nombre }))]}
      />
      <CampoTexto
        id="ayuda-asunto"
        ancho="todo"
        etiqueta="Asunto"
        value={campos.asunto}
        maxLength={LARGOS_AYUDA.asunto}
        error={error('ayuda-asunto')}
        onChange={(e) => onCambio({ asunto: e.target.value })}
      />
      <CampoLargo
        id="ayuda-texto"
        etiqueta="Qué necesita"
        ayuda="Qué quería hacer, qué pasó y qué esperaba. No escriba contraseñas."
        rows={5}
        value={campos.texto}
        maxLength={LARGOS_AYUDA.texto}
        error={error('ayuda-texto')}
        onChange={(e) => onCambio({ texto: e.target.value })}
      />
      <SelectorArchivo
        etiqueta="Archivo"
        ayuda="Una foto de la pantalla, un PDF o un libro de Excel, de hasta 10 MB. Después puede agregar más."
        opcional
        acepta={ADMITIDOS}
        archivo={campos.archivo}
        onElegir={(archivo) => onCambio({ archivo })}
      />
    </>
  )
}
