// A value that the server did not take: why, and the way out.
import type { CodigoProblema } from '@kpt/domain/shared'
import { textoProblema } from '@kpt/textos'
import { Boton } from '../../../ui/boton.tsx'
import type { Rechazada } from '../../rejilla/cola/cola.ts'
import { nombrarValor } from '../borrador/escrito.ts'
import { useEdicion } from './contexto.ts'
import { nombreLugar } from './etiquetas.ts'
import { Nota } from './nota.tsx'
import { idNota } from './notas-de.ts'

export function Rehusada({ rechazada: { op, codigo, detalles } }: { rechazada: Rechazada }) {
  const { borrador, nombreFuente } = useEdicion()
  return (
    <Nota id={idNota(op.meta, 'choque', op.campo, op.clave)} tono="error">
      <strong>{nombreLugar(op.campo, op.clave ? nombreFuente(op.clave) : undefined)}:</strong> no se guardó{' '}
      <strong className="numero">{nombrarValor(op.campo, op.valor)}</strong>.{' '}
      {textoProblema(codigo as CodigoProblema, { ...detalles })}
      <span className="acciones nota__acciones">
        <Boton onClick={() => borrador.descartar(op)}>Descartar lo que escribí</Boton>
      </span>
    </Nota>
  )
}
